// Open line. 999, and nobody speaks. The player answers, and never leaves the desk.
// This file is the call, to the last line of the log; after.ink is what comes of it.
INCLUDE after.ink

VAR clock = 1384            // minutes since midnight
VAR asked = 0               // questions answered by taps
VAR listened = 0            // sounds picked out
VAR told = 0                // things told to the crew

VAR floor = false           // you know the sixth floor
VAR building = false        // you know Tannery House
VAR flat = false            // you know the number of the flat
VAR child = false           // you know that there is a child
VAR hurt = false            // she has tapped that she is hurt
VAR wary = false            // he knows that she was on the telephone to somebody
VAR second_phone = false    // you noticed that his telephone tells him about hers
VAR out = false             // she got herself and the boy out while he talked
VAR child_told = false      // the crew were told of the child
VAR stayed = false          // you told her that you would not ring off

-> call

=== call
# scene: call
# place: control
# show: you desk
The last one was a man who'd got his head stuck in a banister, and wanted it kept from his wife. The one before was his wife. You press your foot down. # pause
[in your headset, an open line] # sound: line-open
OPERATOR: Connecting a mobile. No speech. It went to the recording, and they've pressed 55. # pause
23:04, Thursday. Desk nine. You have a headset, a foot pedal, half a cheese and pickle, and a number on the screen with nothing beside it. # note: only-a-number # pause # push: trace
Fifty-five tells you that somebody pressed it. It doesn't tell you who, or why. It doesn't tell you where. The rest is up to the two of you.
[a tap, running] # sound: tap # pause
Most of them are pockets. You've had a pocket tonight already, it was doing length after length of a swimming bath. You turn up the left ear. # pause
[under the water, a bit of china, pushed along a floor with a foot]
[and breathing, held in and let go]
It isn't a pocket.
* (tap) ["Police. Tap the phone if you can hear me." # id: first-tap # decides: first-words]
    [one tap, of a fingernail, close]
    So there is someone, and she has short nails. You don't know why you think that it's she. # pause
* (listen) [Say nothing. Listen for ten seconds. # id: first-listen # decides: first-words]
    You count them on your fingers. At six, somewhere beyond the water, a man says something, and doesn't seem to need an answer. # note: man # pause
    ["yes" to nobody, in a woman's voice, brightly]
* (usual) ["Police emergency, what's happening there?" # id: first-usual # decides: first-words]
    ~ wary = true
    It's what you say, forty times a night. It comes out of her telephone like somebody walking in. # pause
    LEE (far off): Who's that?
    BETH (far off): Only the telly. # pause
-
-> taps

=== taps
~ clock += 1
You drop your voice to where you keep it for babies and dogs. One tap's yes, you tell her, and two is no. # pause
It's a strange way to get to know a person. Everything you'd like to say has to be turned round till it's a question, with somebody else's answer already in it. The water's still on. You won't get many.
-> ask_tap

= ask_tap
* (where) ["Are you at home? Is it a house?" # id: tap-where # kind: ask # decides: ask-one]
    ~ floor = true
    [on the line, one tap, and then two]
    A flat, then. You ask her to tap you the floor. # pause
    [one, two, three, four, five, six taps, evenly, like somebody marking time]
    Flat. She tapped the floor: six. # note: six # pause
* (him) ["Is there somebody there you're afraid of?" # id: tap-him # kind: ask # decides: ask-one]
    [on the line, one tap, at once]
    YOU: Can he hear us?
    [on the line, two taps]
    YOU: Would he, if you stopped the water? # pause
    [on the line, one tap] # note: if-the-water-stops # pause
* (hurt_q) ["Are you hurt?" # id: tap-hurt # kind: ask # decides: ask-one]
    ~ hurt = true
    [on the line, two taps]
    You wait, because it was quick. # pause
    [on the line, one tap]
    "Are you hurt?" Two taps. A wait. Then one. # note: two-then-one # pause
* (kids) ["Are there any children with you?" # id: tap-child # kind: ask # decides: ask-one]
    ~ child = true
    [on the line, one tap]
    YOU: More than one?
    [on the line, two taps]
    YOU: Asleep? # pause
    [nothing. then a tap, and half of another]
    One child. Asleep? She doesn't know. # note: one-child # pause
-
~ asked += 1
{ asked < 2: -> ask_tap }
-> promise

=== promise
~ clock += 1
She has stopped tapping. The breathing's still there. You can hear her waiting to see what all that was for. # pause
You've room for about six words that aren't a question.
* (stay) ["I'm not going to ring off." # id: promise-stay # decides: promise]
    ~ stayed = true
    It's true, and you can do it. It isn't very much.
    [on the line, a breath, out, all the way] # pause
* (come) ["If I can find you, they'll come." # id: promise-come # decides: promise]
    You hear what the first half of that does. It lands, though. She's thinking, you can hear her at it. # pause
    [on the line, one tap, that you hadn't asked for]
* (right) ["You've done this exactly right." # id: promise-right # decides: promise]
    [on the line, a small noise, quickly put away]
    You hadn't meant to make her cry. You don't think it's the bad sort. # pause
-
-> background

=== background
# show: farida beside
~ clock += 1
Farida has come across the room. She was doing this when it was paper. She plugs in beside you and doesn't say a word. # pause # face: farida listening
On the wall the board says nine waiting, then ten. She turns her back on it, so that you'll do the same. Two rows off a desk has won something, and is shushed. # pause
There are things in the left ear besides the water. You can give your mind to two of them.
-> hear

= hear
* (lift) [Something mechanical, through a wall. # id: hear-lift # kind: look # at: trace]
    ~ floor = true
    [through a wall, a lift: "Sixth floor. Doors opening."]
    It has an accent from nowhere. Someone gets out, with keys. They don't come nearer. # pause
    A lift that talks. Sixth floor. Somebody lives next door. # note: lift # pause
* (phone) [A little tune, three notes, going up. # id: hear-phone # kind: look # at: beacon]
    ~ second_phone = true
    [three notes, going up. not from this telephone]
    It comes again, and then a third time. It's the noise that you'd have on a thing you wanted to know about. # pause
    A second phone, his? It chimes while she's on this one. # note: chimes # pause
* (telly) [The television. # id: hear-telly # kind: look]
    [a panel show, turned up; a man laughing, a bit behind the rest]
    He's sitting down. You can hear that in a laugh. He's sitting down and he has something to eat. # pause
    He's in another room, sat down, watching telly. Laughing. # note: laughing # pause
* (breath) [Her breathing. # id: hear-breath # kind: look # at: trace]
    [in, two, three, four. out, two, three, four, five, six]
    She's counting it. She isn't doing it for herself, she's doing it the way you'd teach it. # pause
    She counts her breath: in for four, out for six. # note: counting # pause
* (water) [The tap itself. # id: hear-water # kind: look]
    [water, on full, on metal. it doesn't rise]
    The plug's out. It isn't filling anything. It has been running since you picked up, and it's been running for you. # pause
    The tap's on full and the plug's out. She's covering the call. # note: plug-out # pause
-
~ listened += 1
{ listened < 2: -> hear }
-> order

=== order
# scene: order
~ clock += 1
[on the line, the water stops] # pause
It's remarkable how loud a kitchen is, without it.
LEE (nearer): You on the phone? # face: farida concerned # pause
[bare feet, two steps, on tiles]
BETH (low, quick): Hiya, can I get two large pepperoni? # note: pepperoni # pause
She's good. There's a bit of a smile on it. She has had that ready for a while, you think, and never had to find out if it worked.
* (where) ["Course you can. Where's it coming to?" # id: order-where # decides: the-order]
    ~ building = true
    BETH: Tannery House. No, the other bell. The bottom one, the top one's stuck. # pause
    It's the longest thing she has said. She says it to you and for somebody else, in the one breath. # note: tannery-house # pause
* (yesno) ["Just yes or no, then. Is he in the room?" # id: order-yesno # decides: the-order]
    BETH: Yeah. Please. # pause
    YOU: Has he hurt you tonight?
    BETH: No, that's the lot. Can you cut one up small? Little squares. # note: cut-it-small # pause
    { child:
        Nobody cuts a pizza small for a grown man. There's the one tap she gave you, over again, in a sentence that could be overheard. # because: tap-child # pause
    - else:
        Farida writes a word on your pad, and turns the pad to you. "Child?" # face: farida concerned us # pause
    }
    ~ child = true
* (outright) ["You're through to the police. Are you in danger?" # id: order-outright # decides: the-order]
    ~ wary = true
    It's a fair question, and you ask it low. A kitchen is very quiet, though. # pause
    BETH: No, no olives. # pause
    [a chair, pushed back, in another room] # sound: chair
-
LEE (nearer): Who is it?
BETH: Takeaway.
LEE (nearer): I thought we'd that chicken. # pause
It's such an ordinary thing to say that for a second you lose your place.
-> takes_it

=== takes_it
~ clock += 1
{ second_phone:
    [three notes, going up. then a hand on the telephone]
    You'd been waiting for that. It still makes you sit back. # because: hear-phone # pause
- else:
    [on the line, a hand, over the telephone] # pause
}
LEE: Who's this? # pause # face: farida listening
He isn't angry. He has a nice voice, a bit husky. You'd buy a car off it. Farida has shut her eyes, the better to see him.
{ wary: It isn't a question that he doesn't know the answer to. He's giving you a chance to say. | He could be anybody whose girlfriend orders in. } # because: first-usual order-outright first-tap first-listen
* (pizza) [Be a pizza shop. # id: he-pizza # decides: he-takes-it]
    YOU: Two large pepperoni. I can't read my own writing, what flat have I put here?
    { wary:
        [a breath, close. he is smiling, you can hear the teeth]
        LEE: Funny sort of pizza shop. You tell me. # because: first-usual order-outright # pause
    - else:
        ~ flat = true
        ~ building = true
        LEE: Not ours, mate. This is sixty-four Tannery House, and sixty-four Tannery House has eaten. Have a good night, yeah? # note: sixty-four # pause
    }
    [on the line, nothing] # pause
    -> history
* (police) [Be the police, and be polite about it. # id: he-police # decides: he-takes-it]
    ~ wary = true
    YOU: It's the police, sir. We had a call from this number.
    LEE: Oh, God. I'm so sorry. Is this Beth? She does this. It isn't her fault, she gets these turns. # note: turns # pause
    -> keep_him
* (silent) [Say nothing at all, and see what he does. # id: he-silent # decides: he-takes-it]
    He listens to you listening. It goes on for much longer than is comfortable, and you find that you are counting. # pause
    ~ wary = true
    LEE (not to you): Beth. Who've you got on here? # note: who-have-you-got # pause
    [on the line, nothing] # pause
    -> history

=== keep_him
~ clock += 2
He'd like to explain. He's the sort who walks about when he's on the phone.
* (talk) ["I'm glad you told me. What are they like?" # id: keep-talk # decides: keep-him]
    LEE: It's like she goes off somewhere. I'll say, Beth, and she's counting. I've done everything, I've had the doctor out, I even put us on one of them family plans so that I can see she's safe. # note: family-plan # pause
    You say that it must be hard. You say it again. Behind him a door has opened, on to somewhere with an echo. He hasn't heard it, he's talking. # pause
    { child || stayed:
        ~ out = true
        [a lift: "Sixth floor. Doors opening." someone small says, "In my socks?"]
        Farida has put her hand flat on the desk. You ask him which doctor. # face: farida relieved us # pause
    - else:
        [the same door. it closes again, from the inside]
        She'd got as far as the landing. You can't know what turned her round. # face: farida concerned # pause
    }
    LEE: Anyway, you've been very good. I'll let you get on. # pause
    [on the line, nothing]
* (beth) ["Could I have a word with Beth, just to tick it off?" # id: keep-beth # decides: keep-him]
    LEE: Course you can. Beth! It's the police, love. # pause
    BETH: I'm fine. # pause
    YOU: How many of you are there at home tonight?
    BETH: Just us. The three of us. # pause
    ~ child = true
    "Three of us." He said we, and meant two. # note: three-of-us # pause
    [on the line, nothing]
* (send) ["We'll just send somebody to see you're both all right." # id: keep-send # decides: keep-him]
    ~ building = true
    ~ flat = true
    LEE: You really don't need to. But if it makes you happy. Lee Garside, sixty-four, Tannery House. I'll put the kettle on. # note: lee-garside # pause
    He's given you the lot, and now he knows that you're coming. # pause
    [on the line, nothing]
-
-> history

=== history
# scene: history
# place: control
# show: you desk
# show: farida beside
~ clock += 1
{keep_him: 4 minutes 30, it says. | 1 minute 50, it says.} It felt like a length under water. The number's gone grey. If a call like that's cut off you treat it as worse, and not as over. # pause # push: trace
{ out:
    Farida winds it back ten seconds, without asking, and plays it to the two of you again. His breath. A thing put down. "Beth?" he says, to a room. There's no second breath in it anywhere. # because: keep-talk # pause
- else:
    Farida winds it back ten seconds, without asking, and plays it to the two of you again. His breath. A thing put down. Then hers, further off, already being somebody else's. # pause
}
FARIDA: He'd a ring on. # face: farida concerned us
It's all she says. You heard it as well, on the glass. # pause
There are nine waiting. You have got time to look up one thing before you grade it.
* (number) [This number. Has it rung us before? # id: look-number # kind: radio # decides: history]
    ~ building = true
    August, a Sunday. Forty seconds. "No speech, child heard in background, caller says playing with phone." Somebody took half an address for it, "Tannery House", and closed it before the other half. # pause
    { child:
        You think about who it was that said playing. # note: august # pause
    - else:
        ~ child = true
        A child heard, in August, from this number. # note: august # pause
    }
* (address) {building || floor} [The address, such as you've got. # id: look-address # kind: radio # decides: history]
    { building:
        Tannery House. Four calls this year. Two cars, one chip pan, and in May a man on the sixth floor, about counting. "Woman counting aloud, at night, next door." No action. You don't know what action there could have been. # note: may # pause
        ~ floor = true
    - else:
        A sixth floor. There are eleven buildings in town with six floors or more. In one of them, in May, someone complained of a woman counting at night. The address came up with it: sixty-three, Tannery House. # pause
        ~ building = true
        She'd be next door to sixty-three, then. On one side or the other. # note: may # pause
    }
* (name) {keep_him} [A man of about thirty-three, called Lee. # id: look-name # kind: radio # decides: history]
    There are a great many. You put in "Beth" as well, and get one line, from a health visitor, two years back. "Partner answers for her. Phone on speaker throughout." No address that you can open. # note: speaker # pause
* (none) [Nothing. Send it, and look afterwards. # id: look-none # kind: radio # decides: history]
    { building || floor || flat:
        You've enough to send on, or nearly. Your hands are already doing it. # pause
    - else:
        Your hands go to send it, and there isn't anywhere to send it to. You put the number in the box where the street goes. # pause
    }
-
-> grade

=== grade
There's a thing you do with all of them, on the bus home, which is to give them a front room. She hasn't got one. You've two minutes of a sink, and somebody's going to have to be sent to it. # pause
* (now) [Go now. Nothing else in the box. # id: grade-now # decides: grade]
    It turns red. It's one of eleven reds. # pause
* (line) [Go now, and one line of why. # id: grade-line # decides: grade]
    You have got eighty characters. You take some time over them. It turns red. # pause
* (hour) [Within the hour, and look again. # id: grade-hour # decides: grade]
    It's what there is a box for, when nobody has said a word that you could put in the other one. It turns amber. # pause
-
You look at the pad. It's what you've got to show for it. Some ones, some twos, a drawing of a tap. You have written "mug?" and you don't remember why. # pause
You aren't sure. You say so to Farida, and she looks at you as if you'd told her that it was raining. # pause
# face: farida concerned us
FARIDA: They'll pull this one in a year, and they'll ask me, why was it graded that? What've I to tell them? # pause
* {background.breath} [She was counting, the way you'd teach it. # id: because-counting # kind: reason]
* [The order. She'd had it ready. # id: because-order # kind: reason]
* {hurt} [Two taps, and then one. # id: because-taps # kind: reason]
* {child} [There's a child in it. # id: because-child # kind: reason]
* {takes_it.police} [Him. He was so very sorry. # id: because-him # kind: reason]
* {history.number || history.address} [It isn't the first time. # id: because-before # kind: reason]
* [I hadn't enough, and I've said so. # id: because-not-enough # kind: reason]
-
FARIDA: Put that. # pause # face: farida listening
{ out: -> phoned_from }
{ not building: -> nowhere }
-> crew

=== crew
# scene: crew
~ clock += 2
Two-four is Reid and Grace. Grace answers, so Reid's driving, so you've about four minutes. # pause
GRACE (on the radio): Go ahead, nine. # sound: radio-chirp-start
You can get two things into somebody's head on the way to a door. Three, and they lose the first.
-> tell

= tell
* (his) [What he said, and how he said it. # id: tell-his # decides: tell-the-crew]
    { takes_it.police:
        GRACE (on the radio): She has turns. Right. They do, don't they, when we come. # pause # sound: radio-chirp-start
    - else:
        GRACE (on the radio): So he's calm, and he'll be charming. We'll wipe our feet. # pause # sound: radio-chirp-start
    }
* (hers) [Her taps, one by one. # id: tell-hers # decides: tell-the-crew]
    { hurt:
        GRACE (on the radio): Two, and then one. I've got that. That's a yes, is it, with a think in it? # pause # sound: radio-chirp-start
    - else:
        GRACE (on the radio): She tapped. So she's got her hands free, and her head. Good for her. # pause # sound: radio-chirp-start
    }
* (kid) {child} [That there's a child in there. # id: tell-child # decides: tell-the-crew]
    ~ child_told = true
    GRACE (on the radio): How old?
    You don't know.
    GRACE (on the radio): We'll look low, then. # pause # sound: radio-chirp-start
* (pizza) {takes_it.pizza} [That you told him it was a pizza shop. # id: tell-pizza # decides: tell-the-crew]
    There's a silence of the kind you get when someone's looked at somebody. # pause
    REID (on the radio): There's a place on Corn Street still lit up. He might lend me a coat. I've a tenner. # sound: radio-chirp-start
    GRACE (on the radio): It's my wife's tenner. # pause
* (mine) [What you think yourself. # id: tell-mine # decides: tell-the-crew]
    YOU: I think she's practised it.
    GRACE (on the radio): Which of them? # pause # sound: radio-chirp-start
    YOU: Both.
    GRACE (on the radio): Thank you. They never tell us what you think. # pause # sound: radio-chirp-start
-
~ told += 1
{ told < 2: -> tell }
-> meanwhile

=== meanwhile
~ clock += 1
Four minutes. You're not allowed to ring her, and you wouldn't. It would ring in his hand. # pause
It all goes on past you up the screen. A swan on the bypass. A boy who's found, he was in the bath. Two-four is a green dot, going the wrong way round a one-way system, because it's quicker. # pause
Farida has gone and come back. She puts a mug down by your hand. It's hers. She's never lent it to anyone, there have been memos. # pause
* (again) [Play it back, from the beginning. # id: stay-again # decides: stay-on]
    You put it in both ears. Water, tap, tap. The man, the laugh. And at one minute twelve, under all of it, so low that you'd had it down as the building: # pause
    [on the line, a child's voice: "Is it the pizza?"]
    { child:
        There he is. He's about five, you'd say. He sounds as if he's under something. # note: under-something # pause
    - else:
        ~ child = true
        A child. One minute twelve. About five. Sounds as if he's under something. # note: under-something # pause
    }
    { not child_told:
        ~ child_told = true
        { grade.hour: You put it on the job, in capitals, for whoever gets it. | You tell two-four. There's a gap, and then Reid says received, in a different voice. } # pause
    }
* (entry) {building} [Ring the caretaker of Tannery House. # id: stay-entry # decides: stay-on]
    ~ flat = true
    There's a man called Denzil, who answers as though you were in the bed. You've said "police", and a time of night, and nothing else. # pause
    { order.where:
        DENZIL (on the phone): It'll be sixty-four. The bottom bell, love, the top one's been stuck since Easter. I'll go down and hold the door. # note: denzil # because: order-where # pause
    - else:
        DENZIL (on the phone): It'll be sixty-four, will it? I'll go down and hold the door. # note: denzil # pause
    }
    { not child:
        ~ child = true
        DENZIL (on the phone): Is it about the little lad? # pause
    }
* (free) [Free the line. There are nine waiting. # id: stay-free # decides: stay-on]
    A man's locked in a garden centre. A woman can smell gas, and then she can't. You do it properly, both of them, with your eye on the corner of the other screen. # pause
-
{ grade.hour:
    ~ clock += 38
    It's not four minutes, of course. It's amber. It goes out when a red has come in, and that takes until twenty to twelve. # because: grade-hour # pause
}
-> the_door

=== the_door
# scene: found
# place: flat-hall
# light: phone off
{
- flat:
    On the radio Grace says the number on the door. You see the hall, because you can't help it. You have been furnishing it since the tap. # pause
- floor:
    There are four doors on the sixth. Grace reads you the names by the bells, and you haven't one of them. She says there's just the one with a light under it. # pause
- else:
    Tannery House has nine floors, and four doors on each of them. They start at the bottom. You hear them say good evening, and sorry, and good evening. # pause
}
{ not flat && not floor: -> wrong_floor_door }
[on the radio, a knock] # sound: knock # pause
They leave the channel open for you, which they don't have to. You've a second in which you could say something.
* (kid) {child} ["Two-four. Child." # id: door-child # decides: at-the-door]
    ~ child_told = true
    You hear Grace's knees go, before the door does. # pause
* (nice) ["Two-four. He'll be nice about it." # id: door-nice # decides: at-the-door]
    REID (low): They're always nice at this time of night. # pause
* (nothing) [Nothing. Let them hear their own knock. # id: door-nothing # decides: at-the-door]
    Your mouth's open. You shut it. # pause
-
[bolts, two of them; then the lock] # sound: bolt
{
- grade.hour: -> inside_late
- crew.pizza:
    { wary:
        LEE: Well. Somebody's gone to some trouble. # because: tell-pizza # pause
    - else:
        LEE: I told him on the phone. We've eaten. # because: tell-pizza # pause
    }
    BETH: It's mine. I'll have it out there, so as not to smell the place out. # pause
    -> on_the_stairs
- wary:
    LEE: Evening. Is this about the phone? I've been expecting you. # because: first-usual order-outright he-police he-silent # pause
- else:
    LEE: Evening. What's happened? Is it next door? # pause
}
-> inside

=== wrong_floor_door
[on the radio, a knock, and another, further up] # sound: knock # pause
~ clock += 14
It is a quarter of an hour before a door on the sixth is opened by a man in a good dressing gown. He has had the whole of it to get ready in. # because: he-silent he-police he-pizza look-number look-none look-name # pause
* (kid_l) {child} ["Two-four. Child." # id: door-child-late # decides: at-the-door]
    ~ child_told = true
    You hear Grace change her voice, half way through a word. # pause
* (nice_l) ["Two-four. He'll be nice about it." # id: door-nice-late # decides: at-the-door]
    REID (low): He is being. # pause
* [Nothing. They've enough to listen to. # id: door-nothing-late # decides: at-the-door]
    You look at the clock, and then you turn the clock round. # pause
-
{ grade.hour: -> inside_late }
-> inside

=== on_the_stairs
# light: lamp on
# show: beth bench
Reid has a pizza shop's coat on over his own. You can hear that it's too small for him. # pause
{ child_told:
    BETH: Joss! You can have the crusts. # pause
    [on the landing, slippers, and smaller feet; a door drawn to]
    You hear Reid ask if Mr Garside could just sign for it. You hear him not have a pen. # pause
- else:
    [on the landing, slippers; a door drawn to; and the slippers, going back]
    BETH: I've forgot the napkins. # pause
    Nobody'd known that there was anything to go back for. You listen to her go in, and be a person looking for napkins, and come out again on four feet. You could have told them. # because: tell-his tell-hers tell-mine stay-entry stay-free # pause
}
# show: grace kneel
GRACE: Hello, you. I'm Grace. What are you being?
BOY: A otter.
GRACE: Are otters allowed pepperoni? # pause
It seems that they are. There's the sound that a box makes. Somewhere above it a man is being asked how he spells Garside. # pause
GRACE: Was it you that rang, love? # face: grace concerned
BETH: I might have to ask you to hold this slice. # pause
-> to_her

=== inside_late
# light: lamp on
# show: beth bench
~ clock += 4
It's gone ten to twelve. You can hear that the flat's been tidied, it has no edges.
{ wary:
    LEE: Forty minutes! I'm not complaining. I know you're stretched. # because: grade-hour # pause
- else:
    LEE: Police? It's a bit late for it. Beth, love, did you ring anybody? # because: grade-hour # pause
}
BETH: It was a wrong number. I'm ever so sorry. # face: beth guarded
# show: grace kneel
GRACE: Whose was the right one? # face: grace concerned
And you can hear that she nearly says. # pause
{ child_told:
    GRACE: And where's your little one?
    BETH: In bed. He's in his bed now. # because: tell-child stay-again door-child door-child-late # pause
    It is the "now" that you'd have liked somebody to write down. # pause
- else:
    Nobody mentions a child. Nobody in the flat, and nobody in the uniform, because nobody had told them to. # because: tell-his tell-hers tell-mine tell-pizza stay-entry stay-free # pause
}
LEE: She's tired. We're all tired. Will you have a biscuit, at least? I've got them out. # pause
You hear the plate. You hear Reid say no, thanks, and then, after a bit, yes.
REID (on the radio): Nine, all in order here. I think. Grace is just having a word with the carpet. # sound: radio-chirp-start # pause
They're in there for nine minutes. Going down, the lift tells them each floor. Nobody says anything else until the ground. # pause
GRACE (on the radio): I'll tell you what, nine. I'd like to go back up and ask her something, and I don't know what it is. # sound: radio-chirp-start # pause
-> written

=== inside
# light: lamp on
# show: beth bench
# show: grace kneel
~ clock += 2
What you have after that is bits. A door pushed to. Reid, being told about turns, in a steady voice, and saying is that right. Then Grace's, quite close, and a foot nearer to the floor than it was. # pause
{ child_told:
    GRACE: Hello. I'm Grace. What are you being, down there?
    BOY: A otter. # pause
    It's a good answer, and she takes it as one. He's behind the settee, with a blanket and a torch. He's asleep for most of these, he tells her. # because: tell-child stay-again door-child door-child-late # pause
- else:
    GRACE: Is it just the two of you here, Beth?
    There's a very long wait. Through it, in your left ear, you can hear somebody counting. # pause
    BETH: He's behind the settee. # because: tell-his tell-hers tell-mine tell-pizza stay-entry stay-free # pause
    Nobody'd told them to look there. You go back through your own four minutes for the place where you might have.
}
GRACE: Was it you that rang, love? # face: grace concerned
BETH: I ordered a pizza. # pause # face: beth guarded
GRACE: I know. We've come about it. # pause # face: beth neutral us
Reid has Lee in the kitchen by now. Lee would like him to see the family plan. He's quite proud of it, he has them all on a map. # pause
REID: And which one's you?
LEE: I'm not on it. I'm the one who looks. # pause
It's the first time that there has been a gap after anything he's said.
-> to_her

=== to_her
BETH: Is that one still there? The one on the phone? # face: beth neutral us # pause
GRACE: They'll be listening. They don't like to, but they can't help it. # face: grace neutral us
And she holds the radio out, you can hear the sleeve. You aren't supposed to talk to anyone on it but her.
* (pad) ["I've got all your numbers. I wrote them down." # id: her-numbers # decides: to-her]
    BETH: What, all of them?
    YOU: I've got some twos I'd like to ask you about.
    { hurt:
        BETH: One of them was a lie. # because: tap-hurt # pause # face: beth relieved
    - else:
        BETH: There's one you never asked me. You'd have got a two for that. # pause # face: beth relieved
    }
* (thanks) ["Thank you for ringing us, Beth." # id: her-thanks # decides: to-her]
    It's a daft thing to say. It's what they say at the bank.
    BETH: You're welcome. # pause # face: beth relieved
    And then a noise you'd not heard from her before. She has a terrible laugh, like a door. # pause
* (quiet) [Say nothing. It isn't your turn. # id: her-quiet # decides: to-her]
    [on the radio, somebody breathing; in for four]
    You breathe out with her. It's against procedure, and nobody could prove it. # pause
-
-> written

=== phoned_from
# scene: sister
~ clock += 14
{ building:
    {grade.hour: It's amber, and for once there's a lull, so two-four are at the address by quarter past. | You've sent two-four to the address in any case.} Lee lets them in. He calls through to her, and there isn't anyone to call to. # pause
- else:
    You have a number, and no street. You put it up for every car, and you wait. When there is an address it's he who gives it. He has rung 999 himself, to say that his girlfriend's missing. # pause
}
You sit with your hands off the keys. There's a man on line four with a fox in his conservatory, and you're kind to him, you think. You're kind for some time. # pause
It's twenty-three nineteen, and a different number. A woman you don't know. # pause
SISTER: I've got my sister in my kitchen, and her lad, and he's in his socks. She says there was somebody on the phone to Lee who kept on asking him things. She wants to know, was that you? # pause
YOU: I think it was.
SISTER: She says, what was the doctor called? # pause
You look at your pad. You'd written it down. You read it out, and there's a bit of a silence, and then somebody laughing, a long way from the phone. She's a terrible laugh. It's like a door. # pause
SISTER: She says there's no such doctor. He made that up as he went along. # pause
Beth herself comes on, then, since she can. You don't know the voice at all. You'd know the breath anywhere.
BETH: Is it all right if I talk? I've got used to not. # pause
YOU: As long as you like.
{
- promise.stay:
    BETH: You said you'd not ring off. So I thought, well, then he can't either, he's too polite. # because: promise-stay # pause
- promise.come:
    BETH: You said if you could find me. I thought, I'd best be somewhere you'd find, then. # because: promise-come # pause
- else:
    BETH: You said I'd done it right, so I did the next bit. # because: promise-right # pause
}
{ second_phone:
    You ask whose telephone this is, and what it tells to whom.
    BETH: Hers. It's a brick. It doesn't know anybody. # because: hear-phone # pause
}
She tells you. It takes eleven minutes and she does it in order, with doors. You don't have to ask her one thing. # pause
REID (on the radio): Nine, he's looking for her shoes. He's found them. He says, well, she can't have gone far. # sound: radio-chirp-start # pause
They leave him standing in the hall with one in each hand.
GRACE (on the radio): Nine, we'll go by the sister's. Is there a child? # sound: radio-chirp-start # pause
* (kid_s) ["There's a boy. Ask him what he's got on his feet." # id: sister-child # decides: at-the-door]
    ~ child_told = true
    GRACE (on the radio): Will do. I'll get down and ask him properly. # pause # sound: radio-chirp-start
* (slow) ["There's no rush now. Let her sit down first." # id: sister-slow # decides: at-the-door]
    GRACE (on the radio): We'll have the tea, then. I can do tea. # pause # sound: radio-chirp-start
* (him) ["He'll ring round. Don't park at the front." # id: sister-park # decides: at-the-door]
    REID (on the radio): We'll come up on foot. # pause # sound: radio-chirp-start
-
-> written

=== nowhere
# scene: nowhere
~ clock += 9
You haven't got a street. You ask everybody who could be asked, and there are fewer of them than people think. What it comes to is a town. # because: look-none look-name # pause
You put out what there is, to every car. {floor: A flat on a sixth floor. | A flat, perhaps.} A woman who won't ring twice, a man with a husky voice. Somebody on the air says, is that it? It is a fair point. # pause
-> search ->
You have her breathing in a file, two minutes of it. You could pick her out of a thousand people in the dark, and you couldn't send anybody round. # pause
Two-four say that they'll go and sit somewhere in the middle. Grace asks if there's anything at all to look for. A tap running, you say. You hear her write it down. # pause
FARIDA: You could ring the number. # face: farida concerned us # pause
She isn't telling you to. She'd like to see you think about it.
* (ring) [Ring it. She may be able to speak. # id: nowhere-ring # decides: at-the-door]
    [on the line, ringing, once, twice]
    {
    - takes_it.police:
        LEE: She's in bed. I did say. # because: he-police # pause
    - takes_it.pizza:
        LEE: Still no pizza, mate. # because: he-pizza # pause
    - else:
        LEE: Now then. Who's this? # because: he-silent # pause
    }
    [on the line, nothing]
    You've got his voice twice, now, and she's got that to pay for. # pause
* (leave) [Leave it. It'd ring in his hand. # id: nowhere-leave # decides: at-the-door]
    The number stays grey in the corner of the screen. You find that you've stopped blinking. # pause
* (text) [Send it a text that could be from anyone. # id: nowhere-text # decides: at-the-door]
    "Order not completed. Reply 1 to try again." You read it over. You can't think of any pizza shop that would be more polite. # pause
    It says delivered. It doesn't say to whom. # pause
-
~ clock = 1560
At two they call it off, and say sorry, as if it was you they'd let down.
FARIDA: I've three like that. I could do you the breathing. # face: farida concerned us # pause
She's never told you that before. You're not sure that she has ever told anyone. She turns her chair right round and sits with her back to the board, and for some time you're just two people at a desk. # pause
-> written

=== search
* (room) [Play the two minutes to the whole room. # id: search-room # decides: search]
    Farida goes to the middle of the floor and puts her brake on. It goes quiet by rows. Twenty people who listen for a living shut their eyes. # pause
    "That's a flat," says somebody. "Newish. No carpets." "That's a lift," says someone else. "It talks. My nan's talks." There are seven blocks in town with a lift that talks. It's not nothing. # pause
    Two-four try them one by one. They stand in the bottom of each with the door propped, and listen for a tap. The fifth's called Tannery House. It's perfectly quiet. # because: search-room # pause
* (map) [Go over the map yourself, street by street. # id: search-map # decides: search]
    You rule out what you can. Not the terraces, there's a lift or there's stairs with an echo. Not the hospital. You get it down to eleven buildings with a pencil. # pause
    { floor:
        A sixth floor in each makes forty-four front doors. The inspector would like to know what they'd say at them, at this time of night, and you find that you don't know. # because: tap-where hear-lift # pause
    }
    Two-four drive round all eleven with the windows open. Grace counts lit kitchens. She gets to forty before Reid says, what would we do with one? # because: search-map # pause
* (people) [Ask for a list of everyone it's rung this week. # id: search-list # decides: search]
    It has to be signed for, and it's signed. It's a list of nine. Eight of them are him. # pause
    The other one is a swimming baths, and it shut at ten. There's a recorded man who tells you about lengths. You listen to the whole of him, in case, and leave a message that could be from a mother. # because: search-list # pause
-
->->

=== written
# scene: written
# place: control
# show: you desk
# show: farida beside
~ clock += 22
The room's thinning out. They've sent the first half home, and put the big lights down, and somebody has started on the crossword out loud. It's always somebody. You haven't moved your chair in an hour. # pause
It'd like to know how long you took to answer. It'd like to know if the caller was polite. There's a box for it. You tick yes. You go back and look at it, and leave it ticked. # pause
Before you can have another you've to close this one. There's a box for how it began and a box for how it ended, and between them there's one called Caller Said. # push: trace
* (counting) [All of it. Every tap, and every gap. # id: write-counting # decides: write]
    Each tap, and each gap, with its second. It takes you eleven minutes, and it looks like the steps for a dance. # face: farida listening # pause
* (unable) ["Caller unable to speak." # id: write-unable # decides: write]
    It's the form of words, everyone knows what it means. You can get on. # pause
* [Only what she said aloud. The order. # id: write-order # decides: write]
    "Two large pepperoni." Somebody who didn't know would wonder why you'd sent two officers. # pause
-
Farida's got her coat on by one arm.
FARIDA: My mum had it off a woman at the school gate. If you can't talk, just ring them, and don't say a word. They'll come. # pause
FARIDA: They'd not have come. She'd have been cut off, and thought that she'd done it wrong. # face: farida concerned # pause
It's more than she has said all shift. She takes the coat off again.
FARIDA: You've a five-minute break in you, if you like. Or there's a call. # face: farida concerned us # pause
* (five) [Take the five minutes, outside. # id: next-break # decides: next]
    You stand on the fire escape. Across the yard there's a cleaner in a lit window, doing a floor in rows. You're counting her before you notice. # pause
* (next) [Take the next call that comes. # id: next-call # decides: next]
    You press your foot down.
    MAN (on the phone): It's an egg. # pause
    YOU: Go on.
    MAN (on the phone): It's on my car. It's just the one, boiled. It's got a little hat on. # pause
    You take his address. You do it as if it was the only one in the world. # pause
* (ask) ["Do you ever hear what happened?" # id: next-ask # decides: next]
    FARIDA: One in fifty. You'll be in the queue for a sandwich. # pause
    She unplugs. Then she plugs in again, for the length of a breath.
    { hurt:
        FARIDA: You left the gap. After she said no. I'd not have taught you that. # because: tap-hurt # face: farida relieved us # pause
    - else:
        FARIDA: You never filled it in for her. I'd not have taught you that. # face: farida relieved us # pause
    }
-
-> after_thursday
