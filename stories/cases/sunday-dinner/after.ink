// What comes of the Sunday: the weeks, and the same afternoon from the other side of the door.

=== after_sunday
# scene: weeks
~ clock = -1
{
- sergeant.arrest && asked: -> asked_first
- sergeant.arrest: -> over_her_head
- sergeant.carols: -> spare_room
- (sergeant.aunt || sergeant.notice) && card: -> own_door
- ill_help: -> somebody_came
- else: -> second_sunday
}

// What several ways have in common.

=== the_arm
{ seen_by:
    The ambulance came at ten past six, for her arm. A paramedic with a beard wrote down what he saw, and what she said, which wasn't the same thing. He wrote both. # because: wrist-nurse # pause
- else:
    { hurt:
        There is your note of her arm, with the time on it. It's the only one. By Tuesday there'd have been nothing to write. # because: wrist-see wrist-lift # pause
    - else:
        Nobody ever wrote anything down about an arm. She went on lifting pans with the other one. # pause
    }
}
->->

=== the_report
{
- write.abuse && garden.ask:
    Somebody at the council reads "He tidies", in inverted commas, and rings to ask you what it means. She's the first person to have rung about it. # because: write-abuse # pause
- write.abuse:
    Somebody at the council reads it twice over, and rings you, to hear how Jean said it. She's the first person to have rung about it. # because: write-abuse # pause
- write.both:
    At the council your report is put with the carers who are under strain. There is a leaflet, about breaks. It's addressed to Neil. # because: write-both # pause
- else:
    Your report goes to the hospital. It comes back marked for the council, who send it on to the hospital. # because: write-illness # pause
}
->->

=== the_fence
{
- last_thing.fence:
    Mr Karim's account is two sides, in capitals, with the weather. "Knocking ceased 15.40. Glass. Sweeping." It's the sort of thing that a lawyer reads twice. # because: leave-karim # pause
- karim_named:
    Neil puts a panel of trellis along the fence, for the roses. It is six feet high. There are no roses. # because: karim-first say-glass # pause
- else:
    The books go on crossing the fence, on Thursdays, with the bins. # because: karim-after karim-ring # pause
}
->->

=== the_number
{ last_thing.number:
    Then one dinner time she rings it, off Mr Karim's telephone, to see if it's a real number. It takes her three goes before she'll say hello. # because: leave-number # pause
}
->->

// 1. Arrested, and she'd been told it first.

=== asked_first
# place: street
A retired postman sits with Neil at the station until two in the morning, because that's the rule for a man as poorly as he is, and shares his crisps with him. # pause
Neil answers everything. He never says it wasn't him. He gives them the times, and he tells them why. # pause
{ ill_help:
    They let him go to his Auntie Pauline's, and not home. Bernie sees him there on the Monday. # because: ill-crisis # pause
- else:
    They let him go to his Auntie Pauline's, and not home. It's five weeks before anyone from the hospital works out where that is. # because: ill-tablets ill-handle # pause
}
-> the_arm ->
-> the_fence ->
-> the_report ->
{ hurt || seen_by:
    In May he's charged, with shutting her in and with what he did to her arm. The court will ask how ill he was. # pause
- else:
    In May he's charged with shutting her in. The court will ask how ill he was. # pause
}
{
- garden.ask:
    It's also going to ask about a drawer, and what was in it, in a sandwich bag. # because: no-ask # pause
- garden.before:
    It's also going to ask about twenty minutes, in fours. # because: no-before # pause
- else:
    It's also going to ask how a door comes to have one handle. # pause
}
# scene: other-side
# other-side: jean-telephone
# place: kitchen-day
# show: jean window
That summer there's a telephone again in Jean's hall. It has a lead. # hard: other-side-asked # pause
JEAN: Carol? It's your mother. I'm ringing you. No, nothing's up, I'm ringing you. # pause
JEAN: You keep on saying I must be relieved. I had a chicken thigh, on a plate, by myself. That's not cooking, it's warming up. # pause
JEAN: They came and told me to my face. I said no. They did it just the same, but they'd to stand there and hear me say it. I've thought about that. # because: ask-jean # pause
{
- garden.quiet:
    JEAN: And that one in the garden couldn't fold a sheet to save their life. They knew when to shut up, though. I could have stood out there till dark. # because: no-quiet # pause
- garden:
    JEAN: And that one in the garden, all questions, and couldn't fold a sheet to save their life. I've still got the creases. # because: apart-garden swap-garden # pause
- else:
    JEAN: I'd my washing out, you know, right till the Monday. I gave them every chance to come and fetch it. # because: apart-kitchen apart-table # pause
}
JEAN: Don't tell me that he was ill. You were ill. Nineteen, and you'd not come out from your room, and I sat on them stairs with a bowl of soup. You never shut a door on anybody but yourself. # pause
JEAN: He shut me in, Carol, and he turned my arm till I let go. I'm saying it the once, and then I'm going to see to this cabbage. # pause
{ carol_hears:
    JEAN: You've gone quiet. You're getting quite good at it. # because: carol-carve # pause
- else:
    JEAN: Let me finish, love. No. Let me. # pause
}
{ last_thing.handle_on:
    JEAN: Your dad'd have had those screws in crooked. These are dead straight. I go and work it, of a night. In, out. # because: leave-handle # pause
}
Every other Sunday she goes to Pauline's on the bus, with a plate in foil on her knee. She sees that he eats it. Then she looks at the clock, and it's she who says it's time. # ending: asked-first # sound: music-ending-heard
-> END

// 2. Arrested over her head.

=== over_her_head
# place: street
Three kind people ask Jean for a statement that week. She fell against it. It was the wind. She asks the third one if he's eaten. # because: ask-sergeant ask-family # pause
-> the_arm ->
{ ill_help:
    Bernie sees Neil at the station, and writes him a long letter that he never opens. # because: ill-crisis # pause
- else:
    What was on Moira's hand got as far as the day sergeant. It's six hours before the night one goes to see who he's talking to. Then they're very good. # because: ill-tablets ill-handle # pause
}
-> the_report ->
There's nothing to go on with that she hasn't taken back. He comes home on the Tuesday, with his pillow. # pause
-> the_fence ->
He mends the window himself. He makes a lovely job of it. # pause
# scene: other-side
# other-side: jean-two-places
# place: dining-room
# show: jean standing
# light: sun off
# light: lamp on
A year of Sundays. She lays for two now. # hard: other-side-over # pause
JEAN: I'd got as far as deciding. That's what I'd like somebody to know. I was going to say it over the pudding. # pause
JEAN: And they'd got him by the coat, and I'd a hot dish in my hands, and I thought, well, that's that decided. Nobody said Jean. # because: ask-sergeant ask-family # pause
JEAN: So I took his side. I couldn't very well not. You stand by them in front of folk. # pause
JEAN: When he came home he dropped the handle down the drain, in the street, where I could see him do it. He never said why. I don't have to have things said. # pause
{ last_thing.handle_on:
    JEAN: They'd screwed it on lovely. He took it off that same night. # because: leave-handle # pause
}
JEAN: That's his doing. It's not theirs, and it's not mine for breaking a pane. I've had a year to go over it, I've a good head for quantities. # pause
{ last_thing.number:
    JEAN: I've a number, on page a hundred and twelve. It's a lending book. It's been out and come back nineteen times, and nobody's rubbed it out. # because: leave-number # pause
    It comes back over on a Thursday, at the end of the second winter, and under the number she has put a time. Mr Karim makes the call, and hands her the receiver over the trellis. # ending: over-her-head # sound: music-ending-alongside
    -> END
}
JEAN: He can't read over a fence. So that's something. # pause
In the second February there's a page turned down. Mr Karim takes it in to the lamp. She has been through it with a pencil, a letter here, a letter there. It takes him an hour. It says "any day but Sunday". # ending: over-her-head # sound: music-ending-alongside
-> END

// 3. Her own door: he is out, and the card comes up.

=== own_door
# place: kitchen-day
# show: jean window
{ pauline_goes.bank:
    Monday, nine o'clock. Jean Ashworth gets off the bus at a building society which isn't Moira's, because she'll not have it said she was led. A lad of nineteen stops the card. It takes four minutes. He calls her Mrs Ashworth throughout. # because: card-bank # pause
- else:
    She sleeps with the card under the clock. On the Monday she finds it won't work, he has changed the number on it. A lad of nineteen at a counter changes it back. He calls her Mrs Ashworth throughout. # because: card-table # pause
}
Eleven hundred pounds have gone, and a telescope has come. She lets the money go. She puts the telescope on the landing, for the moon. # pause
{
- garden.purse:
    On the Sunday the two pound coin goes in the plate, and she lets it stay there. # because: money-purse # pause
- garden.miss:
    On the Thursday she stands their Pauline a coffee. She has to be told to sit down and drink her own. # because: money-miss # pause
- garden.shopping:
    On the Thursday she buys flour, the proper one, at the full price. # because: money-shopping # pause
}
{ ill_help:
    Bernie sees Neil at Pauline's every week, until he's sleeping. # because: ill-crisis # pause
- else:
    Nobody comes for Neil. Pauline rings, and is told there's a list. # because: ill-tablets ill-handle # pause
}
-> the_arm ->
-> the_report ->
{ last_thing.handle_on:
    She takes the council's lady to see the front room. She's not bothered about the pane. She shows her how the handle goes. # because: leave-handle # pause
- else:
    The council's lady brings a locksmith with her. He says that he's never been asked for an inside handle before, not on its own. # pause
}
Neil asks twice to come home. The second time it's through the letter box. She turns the wireless up, and stands behind the door till he's gone, with her hand flat on it. # pause
# scene: other-side
# other-side: jean-fence
# place: garden-door
# show: jean garden
# show: rashid fence
In May she hands the book back over. # hard: other-side-fence # pause
JEAN: That's a rotten ending. He marries her. # pause
RASHID: You have turned down a page. # face: rashid neutral
JEAN: That's me keeping my place. # pause # face: jean neutral rashid
JEAN: I thought you'd never look on a hundred and twelve. I'd gone right through looking for a "help". There wasn't one. It's a hospital romance, you'd think there'd be a help. # pause
{ page_known:
    RASHID: I showed it to the officers. I stood there in my coat. # because: karim-first # pause
- else:
    RASHID: I was a fortnight looking at it. I am sorry, Jean. I thought that you wanted a birthday card. # pause
}
JEAN: I never broke a thing in my life. And they sat there with that window in front of them, eating out of my good dishes or not eating, and I thought, they'll tell me it's damage. # pause
{ dinner:
    JEAN: You can't sit to a person's table and then not know them. That one had seconds. # because: sit-eat # pause
- else:
    JEAN: They wouldn't eat. I've fed the fire brigade. # because: sit-tea sit-stand # pause
}
JEAN: He's poorly, I know he's poorly. He was poorly in the summer, and he did my feet and never shut a door. It's when I said no. It isn't an illness, not liking no. I'd two hundred of them at a sitting. # pause
JEAN: I miss him something awful. You'll not say that to Carol. # pause
RASHID: What would I say to Carol? She rings me, and tells me what I think. # pause
-> the_number ->
Sundays she lays for three. One of them has an R on it. Neil comes at one, and knocks, and goes home at four, to his auntie's. Nobody has told Carol about the telescope. # ending: own-door # sound: music-ending-her-way
-> END

// 4. Somebody for Neil.

=== somebody_came
# place: kitchen-day
# show: jean window
Bernie comes, in a fleece with cat hair on it. She stays for an hour and a half. There are different tablets, and a man who rings, and a class with clay. # because: ill-crisis # pause
By Easter Neil's a different colour. He sleeps. He's been to the barber. He paints the gate. Everyone who meets him says how well he's looking, and he is. # pause
{ sergeant.aunt || sergeant.notice:
    He's been home since the Wednesday. He only ever agreed to two nights. # because: tonight-aunt tonight-notice # pause
}
-> the_arm ->
-> the_report ->
-> the_fence ->
{ last_thing.handle_on:
    The handle comes off again in March. He does it with the radio on. # because: leave-handle # pause
- else:
    The handle's still in the drawer. He could put it back. He walks past it every day, getting forks. # pause
}
In June the woman at the chapel asks Jean about the flower money. It's been the same two pound coin since October. # pause
# scene: other-side
# other-side: jean-well
# place: kitchen-day
# show: jean window
Tuesday. Bernie has come to see Neil, and he's at his clay. Jean gives her the good biscuit. # hard: other-side-well # pause
JEAN: He's better, isn't he? # pause
She said he was. She said he was doing really well.
JEAN: So I said, right. Then it's not that. # pause
JEAN: He was very good, the day they came. All of February he was bad. And now he's right as rain and he's still got my card, and I'm still in the front room by eight. # pause
JEAN: I'd told myself, you see. I thought, get him well and it'll come off, like a temperature. Carol was ill at nineteen. She never shut a door on me. I'd not thought of that till I'd said it. # pause
{ alone:
    JEAN: There was one of them asked me things on my own. I didn't know then that I was answering. # because: apart-garden swap-garden ask-jean # pause
- else:
    JEAN: All that afternoon I kept finding reasons to be in another room. Nobody came after me. # because: swap-no apart-table # pause
}
JEAN: So I said to her, Bernie, it's me now. Who've you got for me? # pause
{ write.abuse:
    She hadn't got anybody. But she'd a way of finding your report, and it was all there, in my own words, with commas round them. I'd only to say yes. # because: write-abuse # pause
- else:
    She hadn't got anybody. She sat and rang round till she had, with the biscuit in her hand. # because: write-both write-illness # pause
}
-> the_number ->
In July Jean Ashworth goes to a counter, with Bernie waiting on the bus seat outside, and says the word. Neil's told by somebody from the council, on a good day, with his mother at the pictures. # ending: somebody-for-neil # sound: music-ending-not-yet
-> END

// 5. Carol's spare room.

=== spare_room
# place: kitchen-day
# show: carol worktop
The back bedroom gets the morning. There's a bell to ring. On the wall Carol has put a chart up, with her mother's drops on it, her tea and her lie down, all in the one hand. # because: tonight-carols # pause
In Cromer Avenue Neil has the house to himself, and her card. He rings at six each night and is put on to her. Carol stays in the room, to help. # pause
{ ill_help:
    Bernie goes to see him there. He tells her it's quiet. # because: ill-crisis # pause
}
-> the_arm ->
-> the_report ->
{ carol_hears:
    One night Carol's at the chart, with the felt tip. Her mother says she'd like her tea at six, not five. Carol opens her mouth. Then she gets the cloth, and wipes off the five. # because: carol-carve # pause
- else:
    Jean has been asked what she'd like for her tea by someone already getting it out. She says that'd be lovely. She has a voice for it. # because: carol-speaks carol-car # pause
}
-> the_fence ->
{ asked:
    She had said a week, till there was a handle. On the eighth day she asks whose job the handle is. # because: ask-jean # pause
- else:
    Ten weeks. Nobody has said how long it was for. # because: ask-sergeant ask-family # pause
}
# scene: other-side
# other-side: jean-buses
# place: kitchen-day
# show: jean window
It's three buses. She does them in April, on her pass, with her nightdress in a carrier bag. Carol gets there first, by car. # hard: other-side-buses # pause
# show: carol worktop
JEAN: I left you a note. It was on your chart. # pause # face: carol ashamed
JEAN: You're not to cry. I'm saying thank you. It was a lovely room, it got the morning. # pause
JEAN: Only I broke a window to get out of the last one. # pause
JEAN: He's not to have my house off me, Carol, and you're not to have me. I'd two of them at it, that Sunday, one each side, and them stood there writing. { asked: One of them did ask. I'll give them that. | I kept waiting for one of them to say, and what about you, Jean? } # because: ask-jean ask-sergeant ask-family # pause
JEAN: I know it's not the same. You never laid a hand on me. He did, and he shut me in, and took my pension and called it shopping. That's his, all that. I'm not putting that on a chart next to yours. # pause
{ carol.car:
    CAROL: They put me in the car. # face: carol tired # because: carol-car
    JEAN: I know. I had five minutes. I'd forgotten what it's like, you can hear the fridge. # pause
- else:
    CAROL: I was only ever trying to help. # face: carol tired
    JEAN: I know you were. Pass me that kettle. No, I'll fill it. # pause
}
-> the_number ->
{ last_thing.handle_on:
    Neil has gone to Pauline's by then, with the council's lady to see him into the taxi. The handle's where you put it. He'd left it on. There was nobody in there to keep. # because: leave-handle # ending: spare-room # sound: music-ending-her-way
    -> END
}
Neil has gone to Pauline's by then, with the council's lady to see him into the taxi. It's Carol who screws the handle on. Her mother holds the torch, and tells her which way. # ending: spare-room # sound: music-ending-her-way
-> END

// 6. Nothing held. The second Sunday.

=== second_sunday
# place: street
{
- sergeant.aunt || sergeant.notice:
    He's home on the Wednesday. It was his word, and he kept it for three days, and then there was the bin to put out. # because: tonight-aunt tonight-notice # pause
- else:
    On Monday the council's team has two hundred on its list. Yours is somewhere in the middle, with a window in it. # because: tonight-stay # pause
}
-> the_report ->
{ last_thing.handle_on:
    He takes the handle off again. You'd done it up too tight for him, he has to buy a screwdriver. # because: leave-handle # pause
}
Sunday week. You ask for it before it's finished coming in. Mr Karim has rung 999 this time, and he hasn't said sorry. # pause
RASHID (on the phone): One, two, three, four. I have not waited for twenty minutes. # pause
Neil's on the step in the oven glove. He tells Moira he was going to let her out, he was only seeing to the gravy. Behind new putty, in the front room, Jean is standing with her coat on. # pause # push: door
You let her out. It takes two fingers. # pause
~ alone = true
~ handle = true
{ last_thing.fence: Mr Karim has brought his two sides of paper, with the weather, and puts them into your hand before you have asked. | Mr Karim has come round by the street, for the first time since October. He has still got his slippers on. } # because: leave-karim leave-handle leave-number # pause
* (what) ["What would you like done first, Jean?" # id: second-what # decides: second]
    JEAN: I'd like to sit in somebody else's house. # pause
    Then she tells you, on Mr Karim's settee, with his budgerigar out. She begins at October, and goes right through. # note: settee # pause
* (time) ["How long were you in there today?" # id: second-time # decides: second]
    JEAN: Chops. I'd just done the chops. So since twelve. # pause
    It's a quarter to five. She's not exaggerating, she has the timings of a whole roast in her head, and you write every one of them down. # note: chops # pause
* (sorry) ["We should have asked you this last time." # id: second-sorry # decides: second]
    JEAN: You were very pleasant.
    She thinks it over.
    { garden:
        JEAN: You did ask me. I gave you a bus. # pause
    - else:
        JEAN: I got the washing in myself, after. # pause
    }
-
Neil's arrested on the step. He asks you to make sure and turn the oven off, and nobody hears it said unkindly. Somebody sits with him at the station. The crisis team's rung from the car, and this time it gets written down. # pause
-> the_arm ->
# scene: other-side
# other-side: rashid-books
# place: garden-door
# show: rashid fence
This is Mr Karim's side of the fence. # hard: other-side-books # pause
RASHID: I drove a bus for thirty-one years. You learn to look in the mirror, at who isn't getting off. # pause
RASHID: She laid me a place, for four years of Sundays. I brought the rice. Then a note, from him. Mum finds it too much now. It was not her writing. It was not her grammar! # pause
RASHID: I heard it being laid. Each week, three sets of knives. I sat down to my own dinner at the same time. I'm not sure why I tell you that. # pause
{ arrive.first:
    RASHID: You came to me first. I was glad. Also I saw the glove at the window, and I thought, that's my last book. # because: karim-first # pause
- else:
    { arrive.ring:
        RASHID: You telephoned me from your car, out of sight. I appreciated that. I saw you, naturally. # because: karim-ring # pause
    - else:
        RASHID: You went past my door. I had kept my coat on. # because: karim-after # pause
    }
}
RASHID: What I say to people is, I didn't ring because I was sure. I wasn't sure. It was somebody putting up a shelf. You may ring about a shelf. # pause
RASHID: The knocking was hers and the door was his. I write it in that order for anybody who asks. # pause
{ second_sunday.sorry:
    RASHID: She says that one of you said sorry. She has told me four times. I think it has gone on the mantelpiece. # because: second-sorry # pause
- else:
    RASHID: She is at her sister Pauline's on Sundays, for now. I am invited. I take the rice. # because: second-what second-time # pause
}
There's a new page turned down, on Thursday. It says "salt", twice underlined. He looks at it a good while before he sees that she only wants salt. # ending: second-sunday # sound: music-ending-not-yet
-> END
