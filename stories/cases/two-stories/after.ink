// What comes of the Saturday, and the same evening as somebody else had it.

=== after_saturday
# scene: weeks
~ clock = -1
{
- sergeant.her && paper >= 3: -> asked_answered
- sergeant.her: -> to_kerrys
- sergeant.him: -> wrong_one
- sergeant.pair: -> both_of_them
- sergeant.shoes: -> out_with_shoes
- stuart: -> before_him
- else: -> monday
}

// What several ways have in common.

=== the_record
{
- write.her:
    In spring somebody new is sent to Ropewalk Court about a leak. She reads your long sentence in the car, and when the door opens she knows who she's talking to. # because: write-primary # pause
- write.two:
    Two letters come to the flat on the same morning, each to "the victim". Leanne puts both on the fridge. # because: write-two # pause
- else:
    A form comes back from the records people, wanting to know which of them you meant. "Both" isn't one of the boxes. # because: write-level # pause
}
->->

=== the_neck
{
- lip.both:
    There are nine photographs. His solicitor, or hers, or somebody, lays them out in a row, and nobody in the room says anything about size. # because: lip-both # pause
- lip.medic:
    A paramedic wrote half a page on a neck, that night, in a stairwell. It's typed up by people who never met either of them. # because: lip-medic # pause
- else:
    There's one photograph. It's of a mouth. # because: lip-hers # pause
}
->->

=== the_messages
{
- the_phone.seize:
    They get the whole year out of his telephone. Printed, "Where" runs to a hundred and forty pages. The only other word that comes up as often is his, and it's "Sorry". # because: phone-seize # pause
- the_phone.back:
    He never deletes them now. He has them in a folder, by month, and the folder's called Boiler. # because: phone-back # pause
- counted:
    "Sixty-one", it says in your notebook. It was the only number anybody'd thought to write down. # because: four-week four-week-her # pause
- else:
    Nobody had looked at the telephone. By Sunday dinner time there was nothing on it. # because: phone-write other-nadia other-look # pause
}
->->

=== nadia_after
{ nadia_knows:
    Nadia goes to see him, off duty, with a lemon drizzle out of a box. He calls her officer, twice, and then he asks her if she takes sugar. # because: joke-now joke-later leave-nadia # pause
- else:
    Nadia tells the one about the socks in the canteen. It's kindly told. Across the table a man you'd have said was sixteen stone gets up and washes his cup. # because: joke-let joke-later # pause
}
->->

// 1. Leanne arrested, and there is enough.

=== asked_answered
# place: hospital
# show: leanne chair
Leanne's seen by a nurse before she's asked anything. Nobody hurries her. She says "door" herself, about the lip, and then she says everything else. # show: nadia kneel # pause
LEANNE: I love him. You'd not understand, you've not seen him asleep. # face: leanne tired # pause
{ hand_told:
    Nadia writes that down. She looks at the word "asleep" for some time. # because: hand-shirt # pause
- else:
    Nadia writes that down. # pause
}
-> the_neck ->
-> the_messages ->
{
- wants.leanne:
    Her solicitor says that she was frightened. The prosecutor has your note of what she asked for: him taken in, and back by Monday. # because: want-leanne # pause
- wants.mark:
    Her solicitor says that he wanted her out. The prosecutor has your note of what he asked for. Shoes. # because: want-mark # pause
- else:
    Her solicitor says that nobody ever asked either of them what they wanted. It's true. # because: want-neither # pause
}
{ hand_told:
    In April Leanne's charged, with the hand and with the year round it. The neck goes in as well, at the end, like a receipt. # because: hand-shirt # pause
- else:
    In April Leanne's charged, with the neck, and with the year that came before it. # because: tonight-her # pause
}
-> the_record ->
# scene: other-side
# other-side: mark-waiting
# place: custody
# show: mark counter
Before the hearing he's asked in, to read over what he said. They stand him at the only counter that's free. There's a woman from witness care. She has a son that size. # hard: other-side-asked # pause
MARK: People keep saying to me, why'd you not stop her. They mean it nice. I could have, I could've picked her up and put her on top of the wardrobe. # pause
MARK: I used to think about that, in the locker room. And then I'd be a fella that picks women up. # pause
{ hand_told:
    MARK: That officer asked what I'd been ironing. I stood there trying to think of a shirt. I thought, you've had a year, Mark, and you've not even thought of a shirt. # because: hand-shirt # pause
- else:
    MARK: Nobody said "iron", in the end. I'd got it ready, and all. I've still got it ready. # pause
}
{ same_questions:
    MARK: They asked her what they asked me. The very same. I've thought about that more than about anything. # because: other-same # pause
- else:
    { stairs.now:
        MARK: One of them told the other one off, on the stairs, for a joke. I could've died. I went home that night and I had a bath with the door open. # because: joke-now # pause
    - else:
        MARK: There was a joke on the stairs. I don't hold it against her. I'd have laughed. # because: joke-later joke-let # pause
    }
}
MARK: I did her lip. I'll say it again here if they ask me. I'd like somebody to ask me what I was going out for. # pause
The woman asks him. # pause
MARK: Eggs. # pause
MARK: What she did, she did on purpose, and she did it when I was asleep or at work. I can say that now. It took three goes. # pause
He has taken a flat above a launderette. On Fridays he has a breakfast, and there's a stool by the window he is starting to think of as his. # ending: asked-and-answered # sound: music-ending-heard
-> END

// 2. Leanne arrested, and it's thin.

=== to_kerrys
# place: hospital
# show: leanne chair
Leanne's seen by a nurse, and then questioned, and she's quick and funny and sad, and there isn't a great deal to put to her. # pause
LEANNE: I don't know what he's told you. He forgets things. I've to write it all up for him, on the door. # pause # face: leanne cold us
-> the_neck ->
-> the_messages ->
She's bailed to Kerry's. She's not to go to Ropewalk Court or send him so much as a word. It's enough for a month, and then a lawyer reads it all and says no. # because: tonight-her # pause
{ stuart:
    Kerry gives her the box room. On the second night Kerry finds that she's taken her own telephone into the bath, and locked the door. # because: kerry-hall # pause
- else:
    Kerry gives her the box room. By the second week Kerry has started to put on the calendar what time she'll be in. # because: kerry-speaker kerry-tomorrow # pause
}
-> the_record ->
-> nadia_after ->
# scene: other-side
# other-side: mark-sleeps
# place: flat-room
# show: mark chair
Nobody has sat in the chair with the cover for two years. # hard: other-side-kerrys # pause
MARK: First night I slept for eleven hours. I woke up and I thought, where. I mean I thought it in her voice. # pause
MARK: I ate a tin of peaches over the sink. I left the tin. I kept on going back to see if it was still there. # pause
MARK: There was twenty-eight days of that. They told me at the end it hadn't come to anything. The lad on the phone was ever so sorry, he thought I'd be upset. # pause
MARK: I'd had the lock changed by then, and I'd told them at work. I said, my partner's not been very nice to me. Bev went off and cried in the cage. # pause
{ stairs.bag:
    MARK: When they brought my shoes back to the door, somebody had undone the knots. I'd not have thought the police would do that. She ties them wet. # because: look-bag # pause
- else:
    MARK: I found my shoes. I didn't know till then that I'd been listening out for where they were. # pause
}
MARK: It wasn't enough for a court. It was enough for a locksmith. She did that, all of it, her, and I don't have to prove it to the kettle. # pause
{ last_thing.line:
    There's a man on a helpline on Mondays. He has a cold, that first time, and he doesn't once say the word "love". # because: leave-line # ending: to-kerrys # sound: music-ending-alongside
    -> END
}
She sends one word, from a number he doesn't know, on the twenty-ninth day. He looks at it for as long as it takes the kettle. Then he saves it, and goes to work. # ending: to-kerrys # sound: music-ending-alongside
-> END

// 3. The wrong one.

=== wrong_one
# place: custody
# show: boateng counter
# show: mark counter
He's no trouble. He makes his own bed in the cell. In the interview he says yes, he did it, it was his arm. # because: tonight-him # pause
{ the_phone.seize || counted:
    Boateng has the nurse's drawing of the neck on his desk, and your note of the messages. He reads the two of them together, and goes along the passage in his socks so as not to wake anybody. # because: phone-seize phone-back four-week four-week-her # face: boateng tired # pause
- else:
    Boateng has the nurse's drawing of the neck on his desk. There's nothing to put beside it. # face: boateng tired # pause
}
BOATENG: I can't ask you what happened, and I'm not. There's one line on my form still empty. Is there anyone you're frightened of, at home? # face: boateng concerned mark # pause
MARK: It'll only make it worse.
BOATENG: For who? # pause
MARK: She'll have been up all night. She doesn't settle. # face: mark tired # pause
He isn't charged. They let him out at ten past six, which is when he would have been clocking off. Leanne's outside in a taxi, with his coat. # pause
-> the_record ->
-> nadia_after ->
# scene: other-side
# other-side: pav-saturdays
# place: flat-landing
# show: pav door
This is from the other side of the landing. # hard: other-side-wrong # pause
PAV: They took the big one. I thought, well, they know. Then I thought, he's left his shoes. # pause
PAV: My wife was small. Seven stone, and I was afraid of her father, her brothers, the bank, everyone. Never of her. So I didn't know what it'd look like. That's all I can say. # pause
{
- wants.leanne:
    PAV: She told you. I heard her tell you! A fright, and back for Monday. You took him in for her, and on Monday he was back. # because: want-leanne # pause
- wants.mark:
    PAV: He asked for shoes. That's the whole of it, he asked you for his shoes. I've four pairs, I could've given him shoes. # because: want-mark # pause
- else:
    PAV: Nobody asks him, what do you want? It's not a hard question. I ask it all day long, I was thirty years in a chip shop. # because: want-neither # pause
}
PAV: After, it's quieter. She's nice with me. She brings me soup. I ask, where's Mark? He's resting. # pause
PAV: I've a cup of his. He never came for it. Why would he come? The last time he asked somebody for help, they took him away in his socks. # because: tonight-him # pause
PAV: He won't ring you again. He told me that on the stairs, nicely, he wasn't complaining. So now I ring. # pause
{ last_thing.six:
    PAV: I signed four pages for the one who came back up. I put: I said she was small. I said it as if it was a fact about him. # because: leave-pav # pause
- else:
    PAV: I said she is small. I say it to you as well. I'd like to take it out. # pause
}
PAV: It's her that does it. I'm a witness. I am the one with the ears. # pause
He rings on a Saturday in the spring, and says which flat, and which of them. There are two officers up the stairs in nine minutes, and they ask for the big one, and then they ask if he'd like to sit down. # ending: the-wrong-one # sound: music-ending-not-yet
-> END

// 4. Both.

=== both_of_them
# place: custody
# show: boateng counter
They're booked in a quarter of an hour apart. Neither gets to be first. # pause
Two cells, with a wall between. She asks him through it if he's warm enough. # because: tonight-both # pause
BOATENG: I've one asking after the other and one that's not said a word. I know which I'd sooner have been sent. But it's your sheet. # face: boateng tired # pause
-> the_neck ->
Neither of them's charged. There are two accounts, and they're equal, because they have been made so. They go home in the one taxi, and he pays. # pause
Sergeant Adeyemi puts a note in your tray. "Ropewalk 7. Not finished. You asked who was hurt. Go and ask the other thing." # pause
-> the_record ->
-> nadia_after ->
# scene: other-side
# other-side: mark-letter
# place: flat-room
# show: mark chair
Mark's a first-aider at the depot. They have a form for it every spring, and one of the boxes asks if you have ever been arrested. # hard: other-side-both # pause
MARK: I read it in the toilet at work. I thought, that's that, then. I liked doing that. I'd got the green bag. # pause
MARK: She said, well, we're both in it now. She wasn't being horrible. She'd made a cake. She likes us to be in things. # pause
MARK: I'd said my bit and she'd said hers, and they wrote them out next to each other. When you see it like that it does look as though it's weather. # pause
{ heard_mark && heard_leanne:
    MARK: And they'd asked us both! That's what gets me. Somebody stood there and asked me, and I'd have told them, I was that close. Then it was two cars. # because: other-same # pause
- else:
    MARK: I don't know what I'd have said, if they'd asked. I'd a sentence. I'd had it ready since March. # pause
}
{
- wants.leanne:
    MARK: They wrote down what she wanted. She'd like to give me a fright. It's there in ink. And it still came out even. # because: want-leanne # pause
- wants.mark:
    MARK: I'd told them all I wanted was my shoes. It says that I was asked. It doesn't say if I got them. # because: want-mark # pause
- else:
    MARK: If they'd asked what I wanted I'd have said nothing. I'd have liked it if they had, though. # because: want-neither # pause
}
MARK: She does it, and I get done for it. I can see that written down. I can't see who I'd show it to. # pause
{ last_thing.six:
    Pav stops him by the bins. He says that he has given them four pages, and it was her first, always first her. He'd like to know if he spelt "Mark" with a K. # because: leave-pav # ending: both # sound: music-ending-not-yet
    -> END
}
You go back in the third week, on a Monday, when she's at the vet's. She'll be home at twenty to six, he tells you, through the gap. # pause
Then we've got till half past five, you say. He thinks it over. He takes off the chain. # ending: both # sound: music-ending-not-yet
-> END

// 5. Out with his shoes.

=== out_with_shoes
# place: car-parked
{ cup:
    The key is for a locker at the depot. There's a passport in it, two hundred pounds, and a pair of boots, broken in. He's had them there since spring. # because: split-pav pav-mug # pause
- else:
    Bev at the depot finds him the camp bed they keep for snow. He sleeps on it eleven nights, under a poster about lifting. # because: pav-ask pav-thanks # pause
}
-> the_messages ->
{ the_phone.back:
    By midnight there are ninety more. He turns the telephone on its face, and after a while he sits on it. # because: phone-back # pause
- else:
    He's no telephone. It's the best thing about it, he tells Nadia, and looks ashamed. # because: phone-seize phone-write other-nadia other-look # pause
}
He goes in to work on the Monday, from the other direction. He's early, it turns out that it's a great deal nearer than he thought. # pause
Leanne reports him missing on the Sunday. She knows his blood group. You're the one who rings her back, and says that he's safe, and not where. # because: tonight-shoes # pause
-> the_record ->
-> nadia_after ->
# scene: other-side
# other-side: mark-boots
# place: custody
# show: mark counter
In May he comes to a counter at the station of his own accord, in boots, and waits his turn. # hard: other-side-shoes # pause
MARK: It's about November. I don't want to make a thing of it. It's more that I want it written in. # pause
MARK: You carried my bag down. I know you don't remember, you'll do a lot of bags. It was light, that bag. I'd lived there for three years. # because: tonight-shoes # pause
MARK: I thought it would be all running. You know. In fact it's a lot of forms, and where's the nearest launderette. # pause
{ last_thing.line:
    MARK: I rang that number. I got a Welsh fella. I told him that it wasn't that bad, and he said, go on then, what's it not as bad as? # because: leave-line # pause
- else:
    { last_thing.work:
        MARK: Bev never asked. She put me on days and she never asked. I came in one morning and told the whole tea table. # because: leave-work # pause
    - else:
        MARK: I told a barber. I'd never met him before. He put the hot towel on and I told him the lot from under there. # pause
    }
}
MARK: Some nights I put the phone where I can see it, and I wait for it to say where. I'd not tell everyone that. # pause
MARK: What she did's hers. I had her lip down as the same size as all the rest of it. I thought it came out even. # pause
He signs it. He has a good slow signature. He asks if he might keep the pen, and then he says he's joking. # ending: his-shoes # sound: music-ending-her-way
-> END

// 6. Nobody arrested; and there was someone before him.

=== before_him
# place: car-parked
You ask another force about a man called Stuart. It takes nine days, and then a constable at the seaside rings you on her own telephone. # because: kerry-hall # pause
There'd been two calls, in 2019. He'd a burn. He had told them it was toast, and moved. # pause
In the flat the months go by with the lights and the list. He isn't hit. He's only asked. By March he has given up the breakfast. # because: tonight-neither # pause
The cup goes round to number six and back, at Christmas, with a mince pie on it. Nobody says anything about sugar. # pause
-> the_messages ->
There's a scheme by which a person can be told what there is to know about a partner. Someone has to agree it, and it has to be worth the risk. It's agreed in May. # pause
-> the_record ->
-> nadia_after ->
# scene: other-side
# other-side: mark-stuart
# place: hospital
He's told in a side room at the walk-in, as if he had come about the hand. It's Nadia who does it, and she's asked for a chair with arms. # hard: other-side-stuart # pause
MARK: They said his name was Stuart, and they said what. They couldn't say all of it. I said, was he a big lad? # pause
MARK: She said about my size. # pause
MARK: You know what I felt? Left out. I'd thought that I was the only one she couldn't trust. I laughed, and after that I was sick in a cardboard hat. # pause
{ hand_told:
    MARK: I'd told one of you about the straighteners. I said that she cried. I'd like to know who he told it to, that she cried. # because: hand-shirt # pause
- else:
    MARK: Toast, he said. I said iron. I bet you get a list. # pause
}
MARK: I'd always thought it was me. I don't mean my fault, I mean, that you'd have to know us. And all the time he could have told you what time I was meant to text. # pause
MARK: She picks it up and takes it with her. It's hers. It was hers before I met her. # pause
{ cup:
    On the Saturday he goes across the landing in his socks, and asks for sugar. Pav has the mug in his hand before he's finished knocking. # because: split-pav pav-mug # ending: stuart # sound: music-ending-heard
    -> END
}
On the Saturday he goes to work with his passport in his sandwich box. On the Sunday he doesn't come off shift. Bev has kept the camp bed made up since the snow. # ending: stuart # sound: music-ending-heard
-> END

// 7. Nobody arrested; Monday.

=== monday
# place: car-parked
By Sunday there's a new rule about the landing. By Monday he is back on nights. Your record has gone to a team who'll ring within ten working days. They'll ring his phone. # because: tonight-neither # pause
-> the_messages ->
-> the_record ->
-> nadia_after ->
{ last_thing.work:
    Bev says nothing. She only moves him on to days, "for the spring rush", and gives him the desk in the cage with the landline on it. # because: leave-work # pause
    Days are harder to account for. There's a tea break with no fixed end. He's asked about it on the Thursday, over a nice piece of fish. # pause
- else:
    In March his phone doesn't send the clock at two in the morning. The battery has gone. She's at the gate of the depot at twenty past, in her dressing gown, asking for him quite politely. # pause
    Bev sees it. She only moves him on to days, and gives him the desk in the cage with the landline on it. # pause
}
# scene: other-side
# other-side: mark-line
# place: flat-landing
# show: mark stairs
# light: flat off
It's a wire cage where they keep what's come back. He's on a landline, with his hand round it. # hard: other-side-monday # pause
MARK: Is it all right if I don't say who I am? Only you sound busy. # pause
MARK: I'm not ringing for me. It's for a mate. He's a big lad. # pause
MARK: No, she's never. Well. He's had a burn. She goes through his things. She loves him, it's not that she doesn't love him. # pause
{ last_thing.line:
    The man on the line doesn't say the word "love". He asks if the mate is somewhere that he can talk. He'd like to know what the mate does for a breakfast. # because: leave-line # pause
- else:
    There's a poster, in the gents, with strips to tear off the bottom. When he went in there was one gone already. He took the next one, so as it'd look like a run on them. # pause
}
MARK: The police came. They were very fair. They wrote it all down, hers and his. He thought, well, if it looks like that from outside. # because: tonight-neither # pause
{ stairs.bag:
    MARK: One of them looked at the bag, though. With his shoes in. He saw them look at it. He's thought about that more than anything they said. # because: look-bag # pause
- else:
    MARK: He'd have liked it if they'd looked at his feet. # pause
}
MARK: No. It's her that does it. He only ever put his arm up. Is that what you'd call it? He'd never heard of it with a bloke. # pause
{ cup:
    He rings each Monday, twenty past two. In the ninth week he says "I". In the eleventh, he asks Pav for sugar. # because: split-pav pav-mug # ending: monday # sound: music-ending-alongside
    -> END
}
He rings each Monday, twenty past two. In the ninth week he says "I". The man on the line has been waiting for that, and lets it go by without a word. # ending: monday # sound: music-ending-alongside
-> END
