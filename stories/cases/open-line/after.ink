// What comes of the night, and what the line was like from its other end.

=== after_thursday
# scene: weeks
~ clock = -1
{
- out: -> at_her_sisters
- not building: -> no_trace
- grade.hour: -> rung_back
- not flat && not floor: -> wrong_floor
- takes_it.pizza && crew.pizza: -> two_large
- else: -> counted
}

// What several ways have in common.

=== the_words
{
- written.counting && (wrong_floor || two_large):
    The woman who has the file now has been through your taps twice. She's put a pencil line down the side of the gaps. # because: write-counting # pause
- written.counting:
    A barrister asks if a tap might not be only a tap. Somebody reads him the gaps. Nobody asks again. # because: write-counting # pause
- written.unable:
    "Caller unable to speak", it says. Somebody at a desk wonders, quite reasonably, how in that case she had ordered a pizza. # because: write-unable # pause
- else:
    It says "two large pepperoni", with a time. It takes them until the spring to find that there's a recording, and that the recording starts before the pizza. # because: write-order # pause
}
->->

=== the_past
{
- history.number:
    The call in August gets its ending changed. Somebody goes in and takes out "playing with phone". # because: look-number # pause
- history.address:
    The man at sixty-three is asked about May. He's mortified. He'd thought it was yoga. # because: look-address # pause
- history.name:
    A health visitor is rung at her desk about one line, two years old. She remembers it. She'd thought that nobody had read it. # because: look-name # pause
- else:
    In the spring a trainee is shown how to look up a number, and types in that one, for an example. There it all is, from August on. # because: look-none # pause
}
->->

=== the_school
// What Joss's school is told, and when. The duty is to tell it before the next school day.
{
- inside_late && not child_told:
    Nobody tells Joss's school a thing. There's nothing down that it could be told. On the Friday he goes to sleep in assembly, and he's moved nearer the radiator. # because: tell-his tell-hers tell-mine tell-pizza stay-entry stay-free # pause
- inside_late:
    Joss's school is told before the bell, in one line, with "no concerns" at the end of it. His teacher reads the front of the line. She leaves the book corner open at play. # because: tell-child stay-again door-child door-child-late # pause
- child_told:
    Joss's school is told before the bell, since there's "child" at the top of the job. The teacher says only that the book corner's free, and he sleeps in it until milk. # because: tell-child stay-again door-child door-child-late sister-child # pause
- else:
    There's a box for a child. It was the last one to be filled in. His school hears at ten to eleven, when he's been told twice to sit up. # because: tell-his tell-hers tell-mine tell-pizza stay-entry stay-free sister-slow sister-park # pause
}
->->

=== desk_nine
You don't find out. It isn't unkindness, it's only how the building's made. The calls come in at one end, and the ends are somewhere else. # pause
{
- written.five:
    You go out on the fire escape most nights now. There's a few of you. Nobody says why, they say that it's for the air. # because: next-break # pause
- written.next:
    The man with the egg rings again. There are six, with hats. It's the woman across the road, they've been going to the pictures. He thought you'd want to know how it ended. # because: next-call # pause
- else:
    You look out for it in the queue for a sandwich. You hear about a wedding, and somebody's knee. # because: next-ask # pause
}
->->

=== six_words
{
- promise.stay:
    BETH: They said they'd not ring off. It wasn't them that did. # because: promise-stay # pause
- promise.come:
    BETH: "If." They said if. I liked that. You get sick of people who're sure. # because: promise-come # pause
- else:
    BETH: They said I'd done it right. I'd not done a thing right in that flat for two years, I'd the list. # because: promise-right # pause
}
->->

// 1. Counted.

=== counted
# place: street-dawn
# show: reid car
Six in the morning, outside her sister's. Beth stands on the pavement in yesterday's jumper. The boy's asleep indoors, on a settee, and not behind it. # show: beth pavement # show: grace pavement # pause
GRACE: You needn't decide a thing today. # face: grace concerned
BETH: I know. I'd just like to stand here. # pause # face: beth neutral grace
{ hurt && crew.hers:
    A doctor looked at her at four. Grace'd said that she would say no, and then, if they left a gap, that she'd say yes. They left a gap. # because: tap-hurt tell-hers # pause
- else:
    A doctor looked at her at four. It'd taken till then for anybody to ask twice. # pause
}
-> the_school ->
-> the_past ->
-> the_words ->
-> desk_nine ->
Lee's charged in the new year, with controlling her, and with what the doctor found. He says that it was a misunderstanding about a takeaway. # pause
# scene: other-side
# other-side: beth-pool
# place: flat-hall
# show: beth bench
# light: lamp on
They let her listen to it, in a room with a box of tissues that she moves out of the way. # hard: other-side-counted # pause
BETH: That's the plughole. I'd forgotten that, I took the plug out so as it wouldn't fill. You think of all sorts. # pause
BETH: I never heard any of this. You don't, do you, you're in it. I thought I was being ever so loud. # pause
{ call.listen:
    BETH: There's nobody there. Listen. I thought I'd been cut off. Then I thought, no, that's somebody keeping quiet, that's somebody doing it on purpose. # because: first-listen # pause
- else:
    { call.usual:
        BETH: That's you. God. I had to say you were the telly. You've a good voice for the telly. # because: first-usual # pause
    - else:
        BETH: I tapped with my thumbnail. You've to keep them short, for the pool. # because: first-tap # pause
    }
}
BETH: I teach them to blow bubbles. In for four, out for six. They go under scared and they come up counting. I didn't know that I was doing it out loud. # pause
{ written.counting:
    BETH: And it's in here. You've written it down. Somebody sat and wrote all my numbers. # because: write-counting # pause
- else:
    BETH: It's not in this. It's on the tape and it's not in what you've written. It's all right. I know I did it. # because: write-unable write-order # pause
}
-> six_words ->
{
- to_her.pad:
    BETH: And then after, on the radio, they'd got my numbers. All my numbers! I've told everybody that. # because: her-numbers # pause
- to_her.thanks:
    BETH: And then after, on the radio, thank you for ringing us. Like I'd won something. # because: her-thanks # pause
- else:
    BETH: And then after, on the radio, it was only the breathing. I knew who it was. # because: her-quiet # pause
}
BETH: He broke nothing. I'd like that put. I broke a mug, so's he'd send me in the kitchen to clear it up. The rest of it's his. The plan, the phone, the bolts, my arm. # pause
{ child_told:
    BETH: Joss tells everyone about the lady who lay on the floor. He thinks that's what they're for. # because: tell-child stay-again door-child door-child-late # pause
- else:
    BETH: I had to tell them where he was. I'd hoped I'd not have to say it in front of him, that he goes behind there. # because: tell-his tell-hers tell-mine stay-entry stay-free # pause
}
She teaches the under-sixes, Saturdays, in the shallow end. You wouldn't know her. She's the one who counts. # ending: counted # sound: music-ending-heard
-> END

// 2. Two large pepperoni.

=== two_large
# place: street-dawn
# show: reid car
Reid had stood on the mat with a box in his arms, and asked Lee to sign for it, and then for a pen that worked. It takes longer than you'd think. # because: tell-pizza # pause
By the time he'd signed there were a woman and a child on the stairs, with Grace on the step below them. They ate two slices. The rest went cold in the car. # show: beth pavement # show: grace pavement # pause
BETH: I've got a job in the morning. I do the babies. # face: beth tired # pause
-> the_school ->
-> the_past ->
-> the_words ->
-> desk_nine ->
It works the once. Lee knows now what he was rung by, and for a fortnight he orders one every night, to her sister's, in her name. # because: he-pizza # pause
The boy at the shop brings them. On the ninth he asks her if she's all right. On the tenth he brings his manager, and the receipts. # pause
# scene: other-side
# other-side: beth-stairs
# place: flat-hall
# show: beth door
# light: lamp on
She tells it to a woman who's helping her with a form. # hard: other-side-large # pause
BETH: I got the pizza off the internet. Then you read on, and it says don't, it's not a real thing, there's no code. I know. I just thought, whoever's there, they might be bright. # pause
{ order.outright:
    BETH: And there was this pause. And they said police, right in my ear, and I said no olives. I don't know where I got olives. I've never had one in the house. # because: order-outright # pause
- else:
    BETH: And there was this pause. And this voice goes, where's it coming to? Or it was yes or no, I can't remember. I was listening to how it went up at the end. # because: order-where order-yesno # pause
}
BETH: Then Lee got it, and he's talking, and I can hear a pizza shop! I could actually hear one. I'd my hand in my mouth. # because: he-pizza # pause
{ wary:
    BETH: He knew. He came off it and he looked at me and said, that was a good one. I had ten minutes of that. I'm not going to say what. That was him. # because: first-usual order-outright # pause
- else:
    BETH: He never knew. He came off it and said, wrong number, do you want owt? I'd to stand there and think if I wanted owt. # pause
}
-> six_words ->
BETH: Joss said it was the best pizza he ever had. It'd been under a policeman's arm. # pause
{ child_told:
    BETH: She sat down on the stairs for him before I'd even said. It was filthy, them stairs. He thinks it's what they're for. # because: tell-child stay-again door-child # pause
- else:
    BETH: I'd to go back for him. He was behind the settee. I'd got one foot on the stairs, and I'd to go back in, and smile, and say napkins. # because: tell-his tell-hers tell-mine stay-entry stay-free # pause
}
BETH: The person who took the order, I'd like them to know that I do actually like pepperoni. # pause
There's nothing on the wall in her sister's back bedroom yet but a menu. She has got it up with swimming badges. # ending: two-large # sound: music-ending-her-way
-> END

// 3. The wrong floor.

=== wrong_floor
# place: street-dawn
# show: reid car
They got there. It was half past eleven, near enough. He was charming, and she was sitting up very straight, with her sleeves down. She did say that she'd like to go to her sister's. # show: beth pavement # pause
{ child_told:
    Grace had carried the boy down six flights, because he would like to be an otter in a lift but not tonight. # because: tell-child stay-again door-child-late # pause
- else:
    It was Beth who'd had to say where the boy was. Reid moved the settee off the wall, an inch at a time, and told him sorry for barging in. # because: tell-his tell-hers tell-mine stay-entry stay-free # pause
}
-> the_school ->
-> the_past ->
-> the_words ->
-> desk_nine ->
Lee isn't charged. A quarter of an hour's a long time in a small flat, and there was nothing out of place, and her account's four pages and his is one. # because: he-silent he-police he-pizza # pause
# scene: other-side
# other-side: reid-doors
# place: street-dawn
# show: reid car
This one is PC Reid's. He tells it you in the queue for a sandwich. # hard: other-side-floor # pause
REID: I want to say a thing about that flat. It's not a go at you. # pause
REID: We started at the bottom. We'd thirty-six doors. I'm saying good evening to people in towels, and I'm hearing it in my ear the whole time that somewhere over my head there's somebody with the tap on. # pause
REID: About the fifth floor I stopped knocking nicely. # pause
{ background.phone:
    REID: Grace says, what've we got? And I said, a tune. We'd got a tune. I was listening at letter boxes for it. # because: hear-phone # pause
- else:
    REID: Grace says, what've we got? And I said water, a telly, someone breathing. I thought, that's everyone. That's all the flats there are. # because: hear-telly hear-breath hear-water # pause
}
{
- to_her.pad:
    REID: And you go and tell her you've got her numbers. I thought, don't, we'd not got the one that mattered. She was made up, though. She's told everybody. # because: her-numbers # pause
- to_her.thanks:
    REID: And you go and thank her, for ringing. I thought, God, after that. She was made up, though. She's told everybody. # because: her-thanks # pause
- else:
    REID: And you never said a word to her after. I'd have said a word. She told Grace she could hear you, though. She was sure it was you. # because: her-quiet # pause
}
REID: I'm twenty-six. I keep on thinking, if I'd taken the stairs from the top. You can't, though, can you? He'd the same quarter of an hour whichever end. What he did with it's down to him. # pause
REID: She waved at me, Tuesday. I was on the crossing by the baths, and she had a whole string of them in their little caps. She held them all up so I could go first. # pause
REID: So I just thought you'd like to know where she is. Since I know you didn't. # pause
You'd never been told that she taught at the baths. You swim there, Sundays. You change to the other one, out by the ring road, so she needn't be looked at by anybody who knows. # ending: wrong-floor # sound: music-ending-not-yet
-> END

// 4. No trace.

=== no_trace
# place: control
# show: you desk
They drove about until two. You asked for it to be kept open. At six it was closed, by someone who'd come on fresh, because there was nowhere to put it. # because: look-none look-name # pause
{
- search.room:
    For a week people come up to you by the machine with a noise they've thought of. A fridge like that. A stairwell. They've all got it in their heads now. # because: search-room # pause
- search.map:
    You walk home by a different one of the eleven each morning. You look at the sixth floor, if there is one. There are a great many curtains. # because: search-map # pause
- else:
    The baths ring back, about lengths. A girl says they've a lot of mums called that. She says their Beth might know, only she's off. # because: search-list # pause
}
{ hurt:
    You leave a note on the number. It's the only thing that you have got to leave it on. "Do not ring back. She taps, and the second answer is the true one. Ask where first." # because: tap-hurt # pause
- else:
    You leave a note on the number. It's the only thing that you have got to leave it on. "Do not ring back. She taps. She'll order a pizza if she's overheard. Ask where first." # pause
}
-> the_words ->
{ nowhere.ring:
    For some nights you hear it in the gaps, that nice voice, picking up on the second ring. # because: nowhere-ring # pause
- else:
    { nowhere.text:
        Eleven days later there's an answer to your text. It's "1". It came at four in the morning. By the time you're on shift the number's been changed. # because: nowhere-text # pause
    - else:
        For some nights you look down before you've pressed the pedal, to see what number it is. # because: nowhere-leave # pause
    }
}
-> desk_nine ->
In April it rings. It isn't your desk, it's twenty-two, a lad in his second week. He sees the note come up in red, and reads it, and takes his hand off the keys. # pause
LAD: Police. I've a note says ask you where. Can you say me one word? # pause
[water, on full; and under it, a word]
He's got the building in forty seconds. He hasn't been there long enough to know that you can't do that. # pause
-> the_past ->
# scene: other-side
# other-side: beth-door
# place: flat-hall
# show: beth door
They ask her afterwards about the first time. # hard: other-side-trace # pause
BETH: Lee was lovely for two days. That's what was so odd. He'd won, and he'd have told you there hadn't been a match. # pause
BETH: The first time was November. You'll have it. I did it all right, I did the water and the taps and the order, and it just didn't, it never took. # pause
{
- call.listen:
    BETH: There was such a long quiet, to begin with. I thought it had gone dead. Then I heard a chair. I thought, they've a chair, they're real. # because: first-listen # pause
- call.usual:
    BETH: It said police emergency, right out, and I'd to say it was the telly. He'd got the telly in there with him. # because: first-usual # pause
- else:
    BETH: They said to tap, and I did. It was like when you've been feeling about for a switch. # because: first-tap # pause
}
BETH: I thought, well, that's what there is, then. I'd always had it to think about. I'd lie there and think, I could ring, I'd do this, I'd do that. And I'd done it. # pause
{ taps.where:
    BETH: They asked me what floor. I'd got the rest all ready to say, and then there wasn't the time. I know you can't always. It's only I'd got it ready. # because: order-yesno order-outright # pause
- else:
    BETH: They never asked me where. I'd got it all ready to say. I know you can't always. It's only I'd got it ready. # because: order-yesno order-outright # pause
}
-> six_words ->
BETH: So I taught Joss his address. We sang it in the bath. If you're ever on the phone to someone. He's five, he'd sing it to the window cleaner. # pause
{
- search.room:
    BETH: Somebody told me you had played it to everyone. I'd have died! All those people, listening to me do the washing up. Then I thought, well, they came and sat with me. # because: search-room # pause
- search.map:
    BETH: There was a car, that night, with its windows down. It went by twice. I saw it off the balcony. I'd the light off. I never thought it was for me. # because: search-map # pause
- else:
    BETH: Work had a message off a mum, about lengths. There wasn't any mum. I kept that. I didn't know what it was, but I kept it. # because: search-list # pause
}
BETH: And I counted doors. I thought, next time I'm not going to be brave, I'm going to be useful. I'd the building down to one word, and the rest of it's six taps and four. # pause
BETH: What Lee did that winter, he did. I've a list. It isn't on you, I shouldn't think you even remember. I don't know how many of them you get. # pause
{ hurt:
    BETH: And he'd waited, that lad. I said no, and he didn't say a thing, he just waited for the other one. It was down there on his note. # because: tap-hurt # pause
- else:
    BETH: And he'd it down there about the pizza. He said, you can have it with anything on you like. He sounded about twelve. # pause
}
BETH: You'd left him that about me. I'd never met you! # pause
The lad looks you up on the rota and comes across the room, to tell you. He's brought you a sandwich. It's pepperoni, he says, is that all right? # ending: no-trace # sound: music-ending-not-yet
-> END

// 5. At her sister's.

=== at_her_sisters
# place: street-dawn
# show: beth pavement
He'd talked to you for two minutes and forty seconds. In that time she'd put the boy's coat on over his pyjamas, taken the sixth-floor lift to the ground, and walked eleven streets with no shoes on. # because: keep-talk # pause
{
- phoned_from.kid_s:
    Grace asks the boy what he has on his feet. "Socks," he says. "They're for otters." He will tell her anything after that. # because: sister-child # show: grace pavement # pause
- phoned_from.slow:
    Nobody asks her anything until she's finished the tea. Then she starts by herself, from the wrong end, and Grace lets her. # because: sister-slow # show: grace pavement # pause
- else:
    At ten to one a car goes by the end of the road, slowly, and doesn't see anything to stop for. # because: sister-park # show: grace pavement # pause
}
-> the_school ->
-> the_past ->
-> the_words ->
-> desk_nine ->
He rings her mother that night, and her work, and a friend she had at school. He's worried, he tells them. By morning eleven people have asked her to let him know she's safe. # pause
BETH: I said, he knows I'm safe. It's that he minds. # pause # face: beth tired
They ask Lee what he was doing on the phone that night. Helping the police, he says. It's true. # pause
He isn't charged until March, when a second statement comes, from a woman he'd lived with before, about a telephone. He's to keep away from both of them. He has her work, the school and her mother's, all in the one plan. # pause
# scene: other-side
# other-side: joss-otter
# place: street-dawn
# show: beth pavement
This is how Joss has it. He's been asked what he remembers by a lady with sand. # hard: other-side-sister # pause
BOY: I was behind the settee. I was a otter, and Daddy was being the telly. # pause
BOY: Mummy said it's pizza. Then it wasn't. Then Daddy had the phone, and he was being nice on it, he was walking up and down. When he's at the window he goes that way. # pause
BOY: She did a finger like this. And we went when he was going that way. # pause
BOY: We were in our socks! You're not allowed. There's a lady in the lift who says what floor it is, but she doesn't tell anyone. # pause
BOY: Mummy was counting. I said, are we swimming? She said yes. # pause
{ child:
    BOY: There was a person on the phone for Daddy. They kept on asking. Mummy says that they didn't want to know. They only wanted him to not stop. # because: keep-talk # pause
- else:
    BOY: There was a person on the phone for Daddy and he liked them. I think they were a doctor. # because: keep-talk # pause
}
BOY: Auntie's got a bath with feet. Mummy sat in it with no water. She was telling the phone. # pause
{
- phoned_from.kid_s:
    BOY: The lady lay down flat and I showed her my socks. They've got otters. She said which one's you? # because: sister-child # pause
- phoned_from.slow:
    BOY: The lady made the tea. She didn't say anything, she just made it. She made me one as well, with a biscuit for a lid. # because: sister-slow # pause
- else:
    BOY: The police didn't come in a car. They came up the street like us. The man one was out of breath. # because: sister-park # pause
}
BOY: I'm not a otter now, I'm a shark. # pause
He can do a width. His mother walks along the side with a pole, in case. He's never once looked at the pole. # ending: sisters # sound: music-ending-her-way
-> END

// 6. Rung back.

=== rung_back
# place: control
# show: you desk
# show: farida beside
The log has it in a line, as it has to. They'd stayed nine minutes. It's logged as a misdial, both parties spoken to, no concerns. You read "both". # because: grade-hour # pause
{
- child_told:
    You put in the other one, by hand. "And a child of about five, in bed 'now'." # pause
- child:
    You put in the other one, by hand. "And a child of about five. Not seen." You could have said it to somebody who was going. # because: tell-his tell-hers tell-mine tell-pizza stay-entry stay-free # pause
- else:
    You play it again, at home, in your head, on the bus. Somewhere past your stop you hear what you hadn't. "Is it the pizza?" # pause
}
-> the_school ->
-> the_past ->
-> the_words ->
Reid comes up to the desk at the end of his shift, which they never do. He'd like to hear it. He listens with his cap in his hands, and at the end he asks for the tap again. # pause
You aren't told off. Farida comes over on a quiet night and plays you two calls, with no names. She asks you which you would send to. They're the same call. # face: farida concerned us # pause
-> desk_nine ->
You leave a note against the number. You redo the grade on it, as though it had just come in. It can't do any good, it's closed. It comes up red if they ring. # pause
They ring. It's the second week in December, twenty past six, with the tap on. Whoever picks it up has only to read. They're in the lift in six minutes. # pause
# scene: other-side
# other-side: beth-now
# place: flat-hall
# show: beth bench
# light: lamp on
It's Grace again. She's asked for it. # hard: other-side-back # pause
BETH: You came before. You asked me whose was the right one. I've thought about that, I've thought of all sorts of things I could've said. # pause
BETH: It'd been forty minutes. He'd put Joss in his bed and done him a story. He did all the voices. And I'm sat there thinking, perhaps I've made it up. # because: grade-hour # pause
{ child_told:
    BETH: You did ask about him. I said "now". I saw you hear it. # because: tell-child stay-again door-child door-child-late # pause
- else:
    BETH: You never asked about Joss. I'd not have known what to say. I looked at that bedroom door, though. I looked at it as hard as I could. # because: tell-his tell-hers tell-mine tell-pizza stay-entry stay-free # pause
}
BETH: The young one had a biscuit. I don't blame him. They were the good ones, Lee'd got them out for you. # pause
BETH: It was worse, after. I'm not saying that to be nasty. It's him that made it worse, he could have gone to bed. # pause
{ the_door.nice:
    BETH: He came away from the door and he said, they said I was nice. # because: door-nice # pause
- else:
    BETH: He said, see? They don't mind. # pause
}
-> six_words ->
BETH: So I practised. I thought, they came the once. They've somewhere written down where we live. # pause
{ written.counting:
    BETH: The one who answered this time had all my taps up on a screen. He said it was like having the music. # because: write-counting # pause
- else:
    BETH: The one who answered this time said, tap if it's the same as last time. So I knew that I'd had a last time. # pause
}
BETH: Can I have a minute? He's not under there today. I've taught him to float. # pause
They're at her sister's by eight. Lee's in a cell, being very good about it. On the log it's one line, and somebody's put "third call" where there used to be "misdial". # ending: rung-back # sound: music-ending-not-yet
-> END
