// Sunday dinner. A window has gone, and nobody in the house will say which way.
// This file is the afternoon, to the last line of the report; after.ink is what comes of it.
INCLUDE after.ink

VAR clock = 953             // minutes since midnight
VAR checks = 0              // checks asked of control
VAR looks = 0               // things looked at in the dining room
VAR looks_allowed = 2

VAR karim_named = false     // Neil knows who rang
VAR page_known = false      // you know about the turned-down page
VAR neil_easy = false       // Neil let you in as company
VAR dinner = false          // you sat down to eat
VAR alone = false           // you had Jean where nobody could hear
VAR card = false            // you know he has her card
VAR handle = false          // you know what is wrong with her door
VAR hurt = false            // you know about her wrist
VAR seen_by = false         // somebody with a bag has looked at it
VAR ill_help = false        // somebody is to come for Neil who is not police
VAR asked = false           // Jean was asked what she wanted, before it was decided
VAR carol_hears = false     // Carol has noticed how she talks to her mother

-> call

=== call
# scene: call
# place: control
# show: call-handler desk
CALL HANDLER: Police, is it an emergency?
RASHID: I don't believe so. I rang the other number on purpose. I'm sorry to do it on a Sunday. # pause
CALL HANDLER: That's all right. What's happened? # face: call-handler listening
RASHID: A window, at Mrs Ashworth's. Nine, Cromer Avenue. I'm at eleven, we have a fence between us. There was a bang and then the glass. # pause
CALL HANDLER: Is anybody hurt?
RASHID: I shouldn't know. I'm not asked in now. Her son has moved back. Before the glass there was a knocking. I thought, he is putting up a shelf. Only it went on for twenty minutes. # note: knocking # pause # face: call-handler concerned
CALL HANDLER: And since?
RASHID: Since, somebody swept up. Directly, with a brush. I find I keep thinking about that. # pause # face: call-handler concerned screen
He spells his name. He asks whether the officers could please not park across the drive at seven. # pause # face: call-handler listening keys
15:53. It goes up as a window, with an old lady in it. It isn't the top of anybody's list, and you are the list. # pause
-> street

=== street
# scene: street
# place: street
~ clock = 957
Sunday, February, the sun going down the middle of the road. Special Constable Moira Lunt drives with both hands, like a test. In the week she's on a building society's counter. Every other Sunday she does this, for nothing. The rest she counts the collection. # pause # sound: music-opening
MOIRA: Seventy-four and forty, under one roof. He'll have power of attorney. I'd put money on it. # pause
YOU: You don't know that.
MOIRA: I get three a week. Mum's a bit muddled, Moira, can I just sign? She's stood there next to him with her handbag open. # pause
You are five minutes off. Control can do you two things.
-> ask_control

= ask_control
* (who) [Who lives at number nine? # id: radio-who # kind: radio # decides: checks]
    CONTROL (on the radio): Jean Ashworth, seventy-four, widow, it's her house. Neil Ashworth, forty, the son. Eighteen months he's been back. No children there. A daughter, Carol, at the other end of the motorway. # pause # sound: radio-chirp-start
    Jean, 74. Neil, 40, back eighteen months. A daughter, Carol. No children. # note: household
* (calls) [Have we been there before? # id: radio-calls # kind: radio # decides: checks]
    CONTROL (on the radio): November. He rang us, actually. Mother confused and shouting. Closed as advice given, son unwell. # pause # sound: radio-chirp-start
    YOU: Who spoke to her?
    CONTROL (on the radio): It doesn't say that anyone did. # pause
    November: he rang. Mother "confused and shouting". Nobody spoke to her. # note: november
* (health) [Is anything known about Neil's health? # id: radio-health # kind: radio # decides: checks]
    CONTROL (on the radio): He told us himself, in November. Hears things some days. Under a team at the hospital, missed his last few appointments. No violence on here. # pause # sound: radio-chirp-start
    Neil: hears things some days, has stopped going to his appointments. # note: appointments
* (words) [What did the neighbour say exactly? # id: radio-words # kind: radio # decides: checks]
    CONTROL (on the radio): I'll read it you. Regular. Four and a rest, four and a rest. He says, like somebody at a door, only the wrong side of it. # pause # sound: radio-chirp-start
    The knocking: four and a rest, for twenty minutes. From indoors. # note: four-and-a-rest
-
~ checks += 1
~ clock += 1
{ checks < 2: -> ask_control }
-> arrive

=== arrive
~ clock += 3
Cromer Avenue is one long terrace. Moira parks well clear of number seven. The front window of nine has cardboard in it, cut to fit, with tape all the way round. # pause # push: door
* (first) [See Mr Karim before you knock at nine. # id: karim-first # decides: karim]
    ~ page_known = true
    ~ karim_named = true
    ~ clock += 5
    RASHID: I kept my coat on in case I was needed. # pause
    He has a library book under his arm, large print. Since the front door was shut to him he passes one over the back fence every week. She turns down a page if there's anything she wants. # pause
    RASHID: Soap, it was once. Stamps. This one is page a hundred and twelve, and all she has done is underline a word. Card. I've read that page eleven times. # note: page-112 # pause
    In the house next door an oven glove moves the net curtain, and lets it fall. # pause
* (ring) [Ring him from the car, out of sight. # id: karim-ring # decides: karim]
    ~ looks_allowed = 1
    ~ clock += 6
    RASHID (on the phone): Mrs Ashworth used to give me my dinner, Sundays, after my wife died. She won't cook for two, she says it isn't cooking. Since October I hear them lay the table. # note: since-october # pause
    He goes through it twice, for accuracy. By the time you're on the step somebody inside has run a hoover round. # pause
* (after) [Knock at nine now, and see him later. # id: karim-after # decides: karim]
    The step's been washed today. Somebody has oiled the hinges of the letter box. # pause
-
-> door

=== door
# scene: door
[at number nine, the bell] # sound: doorbell # pause
The man who opens is large and soft-spoken, and he is wearing an oven glove with a hen on it. He has been crying, though not just now. # pause
NEIL: Oh. Is it the window? It's done, I've done the glass. We've had a bit of a falling out, me and Mum. It's only the window that fell.
He tries to smile at that, and holds out the glove to be shaken. # pause
* ["Somebody heard glass go. Is your mum about?" # id: say-glass # decides: way-in]
    ~ karim_named = true
    NEIL: Somebody. There's only the one side of us that listens. # pause
    He says it quite kindly. He looks along at the door of number eleven for a bit, and then remembers to stand back. # pause
* ["We see everyone who's in. It's just how it's done." # id: say-everyone # decides: way-in]
    NEIL: Everyone's me and Mum.
    He counts again, in case. # pause
    NEIL: You'd better wipe your feet. She'll ask if you did. # pause
* ["That smells good. Have we caught you at your dinner?" # id: say-dinner # decides: way-in]
    ~ neil_easy = true
    NEIL: Twenty minutes off. Do you know about juices? She says clear. How clear's clear? # pause
    Moira says like weak tea. He's grateful, and holds the door for you both. # pause
-
-> dining

=== dining
# scene: dining
# place: dining-room
# show: jean table
# show: neil sideboard
~ clock += 2
It is a small room, with the whole of the sun in it. A small upright woman has four cups out already, as if the police came most Sundays. # pause
JEAN: Sit down, you're keeping the light off the cake. I've one of the good biscuits left. You'll have to fight for it. # pause # face: jean wry us
You ask her what happened with the window.
JEAN: I fell against it. With my stick. I'm a liability. # face: jean neutral neil
Neil bends down to see about the gravy jug, and while his head's in the cupboard she says, to the teapot:
JEAN: It was the wind. # note: wind # pause # face: jean guarded us
The tree outside has not moved since you came in. # pause
NEIL: She gets mixed up. # face: neil neutral jean
JEAN: I get mixed up. # pause # face: jean guarded
NEIL: You'll stop for a bit? There's loads. She can't cook for less than sixty. # face: neil charming
JEAN: Two hundred and forty. Twenty-nine years, St Anne's Juniors. Two sittings. # pause # face: jean tired us
* ["Go on, then. A small plate. Thank you." # id: sit-eat # decides: sit-down]
    ~ dinner = true
    ~ clock += 4
    JEAN: You'll have your puddings first, then, with gravy. We don't do small. # face: jean wry us
    She gets up to see to it herself, along the backs of the chairs, hand over hand. Moira looks at you across the cruet, and sits. # pause
* ["Just the tea, Mrs Ashworth. We can't stop long." # id: sit-tea # decides: sit-down]
    JEAN: Nobody can. # pause # face: jean tired us
    She gives you the good biscuit anyway.
* ["We'll stand, if it's all the same to you." # id: sit-stand # decides: sit-down]
    JEAN: It's not all the same. You're stood in my sun. # pause # face: jean guarded us
    Neil straightens up when you don't sit. He stays straight. # face: neil cold
-
Neil tells Moira about basting. He has views. His mother puts in a word now and then, the way you would steer a trolley. # face: neil charming
What do you look at?
-> looking

= looking
* (letters) [The letters, on the sideboard. # id: look-letters # kind: look # at: letters]
    Her post. Every one's been slit with a knife and put back in its envelope, in order of size. On each, in biro, "Done". # pause
    Mrs Ashworth's post, opened, every letter marked Done. Not her writing. # note: letters # pause
    NEIL (to Moira): It only used to worry her. # face: neil concerned
* (stick) [Her walking stick. Where is it? # id: look-stick # kind: look # at: stick]
    It's hanging by its crook from the end of the sideboard, behind Neil. To get to it she would have to ask him to move. # pause
    Her stick's behind Neil. She came round the table by the chair backs. # note: stick # pause
    NEIL (to Moira): It's not the fat that does it. It's the resting. # face: neil charming
* (place) [The place nobody is sitting at. # id: look-place # kind: look # at: third-place]
    Knife, fork, a glass turned down, and a napkin in a ring with an R scratched on it. None of it has been used.
    JEAN: I never got the hang of two. # note: third-place # pause # face: jean tired us
    NEIL (to Moira): She will lay it. I've stopped saying. # face: neil neutral jean
* (hall) [The telephone, out in the hall. # id: look-phone # kind: look]
    You go to see if you left your hat. The wire comes out of the wall about two inches, and stops. The cut end's been wrapped in tape, so that nobody should catch a foot on it. # pause
    The hall telephone: wire cut, the end taped over, very neat. # note: telephone # pause
    NEIL (raising his voice): It was all prize draws! She'd give them her number! # face: neil concerned
* (room) {looks == 0} ["Could you show me the window, Neil?" # id: look-window # kind: look]
    ~ handle = true
    ~ looks += 1
    # place: dining-room
    # show: jean table
    The front room has been her bedroom since the hip. A single bed, made tight.
    NEIL: I'll be honest with you. I never did that. You look where it's gone. # pause
    You look. What glass there is lies outside on the pavement, in a heap. It was broken from in here. He's right, and it does him good that you have seen it. # note: outside # pause
    You reach back to pull the door to, and there's nothing to get hold of. A brass plate, a square hole. The handle on the hall side works perfectly well. # note: handle # pause
    # show: neil sideboard
-
~ looks += 1
~ clock += 1
{ looks < looks_allowed: -> looking }
-> apart

=== apart
~ clock += 2
JEAN: That washing wants fetching in. It'll be damp. # pause # face: jean neutral neil
NEIL: I'll get it after, Mum. # face: neil neutral jean
JEAN: I don't like it out on a Sunday. # face: jean guarded us
She isn't looking at Neil. She's looking at the buttons on your coat. # pause
NEIL: Whatever you want to know, you can ask me. I do everything for her. # show: neil explaining # face: neil pleading
* ["Let me give you a hand with it, Mrs Ashworth." # id: apart-garden # decides: apart]
    JEAN: I'll want the peg bag. # pause
    Neil gets as far as the back door with you. Then Moira asks him what he does about the skin. # pause
    -> garden
* ["Moira, sit with Mrs Ashworth. Neil, show me this bird." # id: apart-kitchen # decides: apart]
    NEIL: Can you smell if it's catching? I can't. It's the tablets, or it's not having them. # pause
    -> kitchen
* (at_table) ["Let's stay where we are and have it all out." # id: apart-table # decides: apart]
    JEAN: As you like. # pause # face: jean tired us
    -> table

=== kitchen
# scene: kitchen
# place: kitchen-day
~ clock += 4
He kneels to the oven as if it might bite. He does know what he's doing. You have a minute with your back to the worktop, while he sees to the potatoes.
* [The calendar. # id: look-calendar # kind: look # at: calendar]
    "Mum bath. Mum hair. Mum lie down." All in the one hand, by the hour, every square till June. # pause
    Calendar: her whole day, hour by hour, in Neil's writing. # note: calendar
* [The tablets by the bread bin. # id: look-pills # kind: look # at: pills]
    His, with his name on. The seal hasn't been broken. The label says the ninth of November. # pause
    Neil's tablets, unopened since November. # note: tablets
* [The old cash tin. # id: look-tin # kind: look # at: tin]
    It has a shortbread piper on the lid, and it's locked. It's a small lock, and a new one. # pause
    A biscuit tin with a new lock on it. # note: tin
-
NEIL: I want somebody to put down what I do. I get her up. I do her drops. I do her feet. Do you know anybody else who does their mum's feet? # pause
You don't. You say so.
NEIL: Well, then. Put that. # note: her-feet # pause
NEIL: And she goes and puts a window out and I'm the one with the police round. Have you seen where the glass is? It's outside. That was her. Ask her. # note: outside # pause
{ neil_easy:
    He holds the door of the oven for you to look in, like a man showing you an engine. Then he says, into the heat:
    NEIL: I had to have the stick off her. She'd have done the other one. # note: stick-off # because: say-dinner # pause
- else:
    He shuts the oven door and stands in front of it. # pause
}
Moira comes to the door with a tea towel, for something to be holding.
~ card = true
MOIRA (to you, low): She's told me dumplings for a hundred. Then she asks what a person does about a card that's not lost, only it isn't where she is. # pause
MOIRA (to you, low): I said, love, any customer of mine can come to the counter and say the word. He's had it since October. # note: moira-card # pause
* (swap) ["Take over here, Moira. I'll get that washing in." # id: swap-garden # decides: swap]
    MOIRA: Right, Neil. Talk me through your roasties. # pause
    -> garden
* (no) ["Good. That'll do. Let's all sit back down." # id: swap-no # decides: swap]
    NEIL: Is that it? Is it all right? # pause
    -> back_in

=== table
~ clock += 6
# show: neil explaining
You ask Mrs Ashworth how she manages.
NEIL: We've a system. # face: neil charming
JEAN: There's a system. # pause # face: jean neutral neil
You ask who sees to the money.
NEIL: I do it all on my phone, she's not to worry. She isn't short. Are you short, Mum?
JEAN: I'm four foot eleven. # pause # face: jean wry us
It is the nearest thing to an answer that you get. He laughs, then he looks at her till she drinks her tea. # face: neil cold jean
Each question goes to her, and comes back from him. # note: comes-back # because: apart-table # pause
MOIRA: Well, I think you're marvellous, the pair of you. # pause
Jean gets up to see to the custard. She goes by the sideboard, the door frame, the fridge. As she passes behind him Neil pulls in his elbow for her, without looking, the way you would for a waitress. # hide: jean # pause
* (carry) ["I'll carry that through for you, Jean." # id: custard-carry # decides: custard]
    ~ card = true
    It is a very full jug. She puts it into your hands and keeps hold of it, so that you're both stood there.
    JEAN (low): He's got my card. I don't want a fuss. What does a person do? # note: full-jug # because: apart-table # pause
    There's perhaps as long as it takes a jug to cool. You tell her that it can be stopped, and that she's the one who can stop it.
    JEAN (out loud): Mind, it's hot! # pause
* ["Neil, how did your mum's stick get over there?" # id: custard-stick # decides: custard]
    NEIL: She'd have gone and done the other one. # face: neil cold
    YOU: The other what?
    NEIL: Window. You've not even looked, have you? It's all outside. I've swept round it, I've not moved it. That's her that did that. # note: outside # pause # face: neil concerned
    He's upset, and it is true, and he is between you and the stick. # pause
-
-> back_in

=== garden
# scene: garden
# place: garden-door
# show: jean garden
~ alone = true
~ clock += 3
{ dining.stick: She takes your arm instead of the stick, as if it had been offered. | She takes your arm down the step, as if it had been offered. } Two sheets, a row of tea towels, a man's work shirts. She unpegs with her left hand. You fold. # pause
JEAN: Neil'll be watching from the kitchen. Keep folding. Corners. Were you never shown corners? # pause # face: jean neutral rashid
* (shopping) ["Who does your shopping these days?" # id: money-shopping # decides: money]
    ~ card = true
    JEAN: Neil does. He's a good eye for the yellow stickers. He's got my card for it. It's an arrangement.
    YOU: Since when?
    JEAN: October. I'd like it back. I've only to ask, he says. # pause # face: jean tired us
    She has asked. You can tell by how carefully she pegs the bag shut. # note: arrangement
* (purse) ["Have you got your purse on you, Jean?" # id: money-purse # decides: money]
    ~ card = true
    She gets it out from under the pegs. A library ticket, a photograph of a whippet, a two pound coin.
    JEAN: That's for the collection plate. It's the same one. I've been putting it in and getting it out again. # note: two-pounds # pause # face: jean tired us
    She doesn't offer anything else for a while. She had not meant to be looked at.
* (miss) ["What do you miss, since Neil came home?" # id: money-miss # decides: money]
    JEAN: The bus. # pause
    She does a whole tea towel before there is any more.
    JEAN: I've a pass. It's not getting there. It's being there, with your hands in your pockets, and our Pauline getting the coffees. Twice she got them. I stopped going. # note: coffees # pause # face: jean tired us
    { page_known:
        ~ card = true
        YOU: Mr Karim says there's a word on page a hundred and twelve.
        JEAN: I thought he'd never. # because: karim-first # pause # face: jean neutral rashid
    }
-
JEAN: What else? He'll be out here in a minute with a coat for me. # face: jean guarded
* (ask) ["What does he do when you tell him no?" # id: no-ask # decides: no]
    ~ handle = true
    JEAN: He tidies.
    YOU: Tidies what?
    JEAN: What's out. # note: tidies # pause
    She takes a peg out of her mouth.
    JEAN: Me, as a rule. I go in the front room and the door shuts. There's no handle, my side. It came off at Christmas and it's in his drawer. # note: his-drawer # pause # face: jean tired us
* (before) ["Has a window gone before today?" # id: no-before # decides: no]
    ~ handle = true
    JEAN: Never. Nor has he done one now. That was me.
    She is very upright about it.
    JEAN: I knocked for twenty minutes. I did it nicely, I did it in fours. Then I thought, well, Jean, it's your own window. # note: her-window # pause # face: jean neutral rashid
    { street.words:
        YOU: Four and a rest.
        JEAN: It's how you bang for quiet, in a dinner hall. # because: radio-words # pause
    }
* (quiet) [Say nothing. Go on folding. # id: no-quiet # decides: no]
    She folds. You fold. Two gardens off, somebody's radio is doing the football. # pause
    JEAN: It was over gravy browning. I said I'd have proper flour. Only I'd said no about the shed money in the morning, so that was two. # pause # face: jean tired us
    JEAN: He'll take one. # note: two-noes # pause
-
She reaches up for the last sheet, with the wrong arm, and brings it down again.
* (see) ["Can I see that wrist, Jean?" # id: wrist-see # decides: wrist]
    ~ hurt = true
    She undoes her cuff. She doesn't look at it herself, she looks at the pegs. # hard: wrist-see # pause
    There is nothing you could call a wound. There are four fingers and a thumb. # note: four-fingers # pause # face: jean guarded
    JEAN: Button it up again, will you? I can't do it with this hand. # pause
* (lift) ["What is it you can't lift?" # id: wrist-lift # decides: wrist]
    ~ hurt = true
    JEAN: A pan. A kettle with anything in it. The big Bible. # hard: wrist-lift # pause # face: jean tired us
    JEAN: He'd to get the stick off me, after. He wasn't in a temper. He just kept turning, till I let go of it. # note: kept-turning # pause # face: jean guarded
    She says it about the stick, as though it was the stick you'd want to know about. # pause
* (nurse) ["Would you let somebody look at that arm?" # id: wrist-nurse # decides: wrist]
    ~ seen_by = true
    JEAN: They'll ask how.
    YOU: You can tell them or not.
    JEAN: Could they come here? Only I'm doing dinner. # pause # face: jean tired us
    You ask control for an ambulance, no hurry and no siren. Somebody will come, they say. # pause
-
# show: rashid fence
Mr Karim is at the fence, in his good coat, looking at a different garden.
RASHID: I have only come to change your book, Jean. # face: rashid concerned jean
JEAN: I've not finished it. # pause # face: jean neutral rashid
She gives it him, though. There's a page turned down, quite near the end. # pause
{ karim_named:
    NEIL (from the door): Are you all right there, Mr Karim? Do you want something? # because: karim-first say-glass # pause # face: rashid guarded
    He has brought her a coat. He puts it round her himself, and does it up. # pause
- else:
    NEIL (from the door): You'll catch your death, Mum. # pause
    He has brought her a coat. He puts it round her himself, and does it up. # pause
}
-> back_in

=== back_in
# scene: back-in
# place: dining-room
# show: jean table
# show: neil sideboard
# light: sun off
# light: lamp on
~ clock += 17
{ apart.at_table:
    The sun goes off the cloth, and Neil puts on the lamp. Jean has gone to see to a cabbage. He says: # hide: jean
- else:
    The sun has gone off the cloth, and Neil puts on the lamp. Jean is in the kitchen doing something final to a cabbage. He says: # hide: jean
}
NEIL: I'm not well. They'll tell you that. Some days I hear next door when they're not saying anything. # pause # face: neil concerned
He says it without asking for anything. It may be the truest thing that anyone has told you today.
* (tablets) ["Are you taking what they gave you, Neil?" # id: ill-tablets # decides: neil-ill]
    NEIL: They make me slow. She needs me quick. # note: slow # pause
    YOU: What does she need you quick for?
    He thinks about it for so long that you hear the potatoes. # pause
    NEIL: I don't shout. I've never once shouted at her. Put that. # note: never-shouted # face: neil neutral jean
* (crisis) [Ring the crisis team, here, with him listening. # id: ill-crisis # decides: neil-ill]
    ~ ill_help = true
    ~ clock += 16
    Eleven minutes of piano. Then a woman called Bernie, who asks to have Neil on, and asks him how long it is since he slept. He turns to the wall to tell her. # pause
    She'll come herself, she tells you. Tonight if he's in, tomorrow if he's with you. She doesn't ask about the window. It isn't what she's for. # note: bernie # pause # face: neil neutral jean
* (window) ["That's for a doctor. I've come about that door." # id: ill-handle # decides: neil-ill]
    { not handle:
        You can see it from this chair, straight across the hall. There's a square hole where you would take hold of it. # pause
    }
    ~ handle = true
    YOU: What happened to the handle, Neil?
    NEIL: She wanders. # face: neil cold
    YOU: Where to?
    NEIL: Next door. # note: wanders # pause
    It comes out before he's looked at it. He looks at it now. # face: neil concerned
-
[in the hall, a key in the front door] # sound: keys # pause
-> carol

=== carol
# scene: carol
# place: kitchen-day
# show: carol worktop
# show: jean window
# light: sun off
# light: lamp on
~ clock += 3
CAROL: Right. Mr Karim's rung me, I've done ninety all the way, don't tell me I shouldn't. What's he done? No. Mum, get your bag. # face: carol concerned # pause
This is Carol. She still has her car key in her hand, and she's already moved the pan you were about to smell. # pause
JEAN: There's a chicken. # face: jean guarded
CAROL: She's always the same, she'll not tell you, she'd tell you black was white sooner than have a bother. Wouldn't you? She would. # face: carol tired
JEAN: I would. # pause # face: jean tired
It is exactly the voice that she used to Neil.
* (speaks) [Let Carol tell it. She has known them longest. # id: carol-speaks # decides: carol]
    ~ card = true
    CAROL: He's had her card since October. I've seen the statements, it's all his. Trainers. A telescope! And she's not been out the house since Christmas, and when I ring it doesn't ring. # note: statements # pause # face: carol concerned
    It is a good clear account. You write it down. When you look up Jean is wiping the same bit of worktop. # pause
* (car) ["Would you wait in your car for five minutes?" # id: carol-car # decides: carol]
    CAROL: I have just come down that motorway.
    YOU: I know. Five minutes. # pause # face: carol ashamed
    She goes. You hear her start the engine, for the heater, and turn it off again. # hide: carol
    JEAN: She'll not forgive that. # pause # face: jean neutral
    She seems to be standing with more room round her.
* (carve) ["Could you carve, Carol? It's about to spoil." # id: carol-carve # decides: carol]
    ~ carol_hears = true
    CAROL: I'm not here to carve.
    But her hands have already found the fork. It is very difficult to talk and joint a chicken. For a minute and a half nobody finishes anyone's sentence. # pause # face: carol tired
    JEAN: You've your father's wrists. # face: jean relieved carol
    Carol stops with the knife half way. Her mother has started a conversation. # pause # face: carol neutral jean
-
-> wants

=== wants
~ clock += 3
Somebody has got to decide something.
* [Ask Jean, by herself, before you ring anyone. # id: ask-jean # decides: ask-first]
    ~ asked = true
    ~ alone = true
    ~ card = true
    # hide: carol
    { handle:
        You do it in the front room, with a slipper in the door so that it can't shut. She sits on the bed with her hands in her lap. # pause
    - else:
        ~ handle = true
        You do it in the front room. You go to close the door behind you, and there's nothing this side to close it by. She passes you a slipper, for the gap. She has done that before. # note: slipper # pause
    }
    JEAN: My card. A handle. And him seeing to, by somebody who knows. I won't have him put away. # pause
    YOU: And if I've got to arrest him?
    JEAN: Then you come and tell me it first. To my face, before him. I'm not having it done over my head like a shelf. # note: to-my-face # pause
* [Ring your sergeant now, while you've got it clear. # id: ask-sergeant # decides: ask-first]
    You take it out to the car, where you can think. Through the cardboard you can see that somebody has put the bedroom light on. # pause
* [Get all three of them round the table. # id: ask-family # decides: ask-first]
    CAROL: She should come to us.
    NEIL: She should stop here with me. It's what she wants.
    It takes ten minutes, and they're both quite good at it. # pause
    JEAN: Whatever's least trouble. # note: least-trouble # pause
-
-> sergeant

=== sergeant
# scene: sergeant
# place: street
~ clock += 4
ADEYEMI (on the phone): I've got a window and an old lady, it says here. What have you got? # pause
{ street.calls:
    You tell her. You tell her about November as well.
    ADEYEMI (on the phone): So he rang us, and we rang off. All right. Go on. # because: radio-calls # pause
}
{ handle:
    ADEYEMI (on the phone): No handle. So she's locked in when it suits him. There's a name for that, and it isn't caring. # pause
- else:
    ADEYEMI (on the phone): A careful son and a broken window. I can hear there's more. I can't do anything with hearing it. # pause
}
ADEYEMI (on the phone): And what would you do with them tonight? What power have you got to do it?
* (arrest) {handle || hurt} [Arrest Neil. She was shut in, or hurt, or both. # id: tonight-arrest # decides: tonight]
* (notice) {not handle && not hurt} [Ask if a protection notice would be signed. # id: tonight-notice # decides: tonight]
* (aunt) [Have Neil go to his aunt Pauline's, by agreement. # id: tonight-aunt # decides: tonight]
* (carols) [Back Carol's offer. Jean to hers, if she'll go. # id: tonight-carols # decides: tonight]
* (stay) [Nobody moves tonight. Safeguarding team in the morning. # id: tonight-stay # decides: tonight]
-
-> reason

=== reason
ADEYEMI (on the phone): Before I say yes or no. What decided you? The one thing.
* [Twenty minutes of knocking, and nobody came. # id: because-knocking # kind: reason]
* {handle} [A door that only opens from the hall. # id: because-handle # kind: reason]
* {card} [Her card. Everything else goes round it. # id: because-card # kind: reason]
* {hurt || seen_by} [Her arm, and how she carried it. # id: because-arm # kind: reason]
* {not alone} [I never once had her to myself. # id: because-never-alone # kind: reason]
* {asked} [What she told me she wanted. # id: because-asked # kind: reason]
* [He's ill, and it isn't being seen to. # id: because-ill # kind: reason]
* {carol.speaks} [What Carol has seen for months. # id: because-carol # kind: reason]
-
ADEYEMI (on the phone): Good. Keep hold of that, it'll be the first thing they ask you. # pause
{ sergeant.arrest: -> arrest_neil }
{ sergeant.notice: -> no_notice }
{ sergeant.aunt: -> to_pauline }
{ sergeant.carols: -> to_carols }
-> stays

=== arrest_neil
# scene: arrest
# place: dining-room
# light: sun off
# light: lamp on
# show: jean standing
~ clock += 8
ADEYEMI (on the phone): { hurt && handle: Assault, and false imprisonment. | { hurt: Assault. | False imprisonment, then. } } He's vulnerable himself, so he's to have somebody sat with him. Ring custody before you put him in the car. # pause
{ asked:
    You tell Jean first, to her face. She listens to the whole of it.
    JEAN: Has he to be handcuffed? # face: jean guarded # because: ask-jean # pause
    YOU: Not by me.
    JEAN: Then let him have his dinner on his knee while he waits. He's not eaten. # pause
    # show: neil sideboard
    { carol_hears:
        Carol starts to say something, and gets him a fork. # because: carol-carve # pause
    - else:
        Carol says that she can't believe what she's seeing. Nobody asks her what. # pause
    }
- else:
    # show: neil sideboard
    You tell Neil. Jean is in the doorway with a dish in a cloth, and hears it when he does. # because: ask-sergeant ask-family # face: neil concerned
    JEAN: What for? What's he supposed to have done? # face: jean cold neil # pause
    She means it for you. She never takes her eyes off him. Nobody thinks of the oven until it goes off, up on the ceiling, and goes on. # pause
}
NEIL: I do everything. Mum. Tell them. Tell them about your feet. # face: neil concerned
She doesn't tell you about her feet. She goes and gets his good coat. # pause
{ ill_help: Bernie is on her way to the wrong address by now. Moira rings, and turns her round. | Moira writes it on her hand, that he's poorly and who to tell. It's the sort of thing that comes off in the wash. } # pause
-> last_thing

=== no_notice
# scene: arrest
# place: street
ADEYEMI (on the phone): On what, though? He's made her a dinner. I'd have to take it to somebody who'd want to know what I've just asked you. Is there anywhere he'd go? # because: tonight-notice # pause
-> pauline_goes

=== to_pauline
# scene: arrest
ADEYEMI (on the phone): You know it's only his word. If he changes his mind at nine o'clock there's nothing to hold him. # pause
{ hurt || handle:
    ADEYEMI (on the phone): And you've got enough to arrest on, and you're not. I want the why of that in writing, and it can't be "she asked me". # because: tonight-aunt # pause
}
-> pauline_goes

=== pauline_goes
# place: dining-room
# light: sun off
# light: lamp on
# show: neil explaining
# show: jean standing
~ clock += 10
NEIL: I don't mind going to Auntie Pauline's. If it helps. She's got the fish channel. # face: neil concerned
He packs a bag, and his own pillow. He comes back down to turn off the oven, shows Jean which knob, and remembers who he's talking to. # pause
{ card:
    * (give) ["Her card, Neil, before you go. On the table." # id: card-table # decides: card]
        He takes out a wallet and goes through all of it, slowly, although you can both see where it is.
        NEIL: You'll not manage the machine. # face: neil cold jean
        JEAN: I managed a gas range and four girls. # pause # face: jean cold neil
        ~ card = true
        -> last_thing
    * (bank) [Let it go with him. She can stop it tomorrow. # id: card-bank # decides: card]
        MOIRA: Nine o'clock, I'll be on the counter. Not that you've to come to mine. Any of them. You just say it. # pause
        Jean looks at Moira's hands, as if to know them again.
        -> last_thing
- else:
    MOIRA: Did we ever find out about the money? # pause
    You are standing on the pavement by then. You look at each other.
    -> last_thing
}

=== to_carols
# scene: arrest
# place: kitchen-day
# light: sun off
# light: lamp on
# show: jean window
# show: carol worktop
~ clock += 12
{ handle:
    ADEYEMI (on the phone): She's the one that's been shut in and she's the one that's packing? Well. If it's her own choice. Is it? # pause
- else:
    ADEYEMI (on the phone): It's her house, and she's the one that's packing? Well. If it's her own choice. Is it? # pause
}
{ asked:
    JEAN: For a week, then. Till there's a handle. # because: ask-jean # face: jean neutral # pause
- else:
    JEAN: I don't mind. # face: jean tired # pause
}
CAROL: You'll have the back bedroom, it gets the morning. I've cleared the wardrobe. I cleared it at Christmas. # face: carol neutral jean
She does up her mother's coat to the neck. Jean lifts her chin for it. # pause
Neil carries the bag out to the car. He asks what time she'll be wanting her drops. Nobody's thought of that, and it's he who writes it out. # pause
-> last_thing

=== stays
# scene: arrest
# place: dining-room
# light: sun off
# light: lamp on
# show: jean table
# show: neil sideboard
~ clock += 6
{ handle || hurt:
    ADEYEMI (on the phone): No. You've told me that and you want to drive off? I'm not ordering you to arrest him. I'm telling you I'll want your reasons before I go home, and I go home at ten. # because: tonight-stay # pause
- else:
    ADEYEMI (on the phone): Then get it to the council tonight, not in the morning. Mondays they've two hundred of them. # because: tonight-stay # pause
}
{ carol.car:
    CAROL: So I've come all this way to be sat in a car. # because: carol-car # pause
- else:
    CAROL: So that's it. You've had a cup of tea, and that's it. # pause
}
She stays as far as the pudding. Neil washes up. It is the quietest washing up that you've ever heard. # pause
-> last_thing

=== last_thing
~ clock += 6
There's time for one thing that isn't on any form.
* (handle_on) {handle} [Put a handle back on that door yourself. # id: leave-handle # decides: leave-with]
    It turns up in a kitchen drawer, in a sandwich bag, with its screws. Moira has a screwdriver in her handbag, being Moira. It takes four minutes, and you try it from both sides. # pause
* (number) [Leave her a telephone number, where she chooses. # id: leave-number # decides: leave-with]
    Hourglass, for older people and whoever's worried about one. She has you write it in the large-print book, page a hundred and twelve, in pencil, small. # pause
    { page_known: You know by now that it'll be found. | She doesn't tell you why there. } # pause
* (fence) [Go round to Mr Karim's before you drive off. # id: leave-karim # decides: leave-with]
    RASHID: I thought, if I'm wrong it's only a shelf. # pause
    YOU: You weren't wrong.
    You ask him to write down what he heard today, and when. He has. He has also put down the weather. He asks may he go on with the books. Please, you say. # pause
-
-> write

=== write
# scene: write
# place: car-parked
~ clock = 1168
It has come on to rain. # pause
MOIRA: My husband did the sprouts. He's sent me a picture of the sprouts.
{ dinner:
    There is gravy on your cuff. It was two Yorkshire puddings, the best you've had since you left home, and it'll be in the report, because it has to be. # because: sit-eat # pause
- else:
    You haven't eaten. In the yard somebody's having chips, you can tell with the windows up. # pause
}
MOIRA: There's a bell under my counter, for robbers. Eleven years, I've pressed it twice. Both times it was somebody's nephew.
YOU: What did he do?
MOIRA: Carried her bag for her. Ever so nicely. # pause
The form wants to know what sort of thing it was. It has a box for him and a box for her. # push: terminal
* (abuse) [Domestic abuse, by Neil, in her own words. # id: write-abuse # decides: write]
    { garden.ask:
        "He tidies." You put it in quotation marks, with the rest, and the system asks if you meant "tidied". # pause
    - else:
        You put what she said in quotation marks, such as it is, and the system wants to mend her grammar. # pause
    }
* (both) [A worry about two people, neither of them managing. # id: write-both # decides: write]
    It is fair to both of them. It's so fair that you can't tell, reading it over, which one knocked. # pause
* (illness) [A man who is ill, and a broken window. # id: write-illness # decides: write]
    It goes straight to the right team for that. There's nobody on the list who'd be the right team for anything else. # pause
-
MOIRA: I said power of attorney.
YOU: You did.
MOIRA: He never even bothered. # pause # sound: music-turning-point
-> after_sunday
