// Quiet house. A neighbour heard a thud, then nothing.
// The night is told in order: this file to the last step of the call; after.ink is what comes of it.
INCLUDE after.ink

VAR clock = 1307            // minutes since midnight, on the camera's clock
VAR checks = 0              // checks asked of control
VAR looks = 0               // things looked at in the hall
VAR looks_allowed = 2
VAR pattern = 0             // small signs of control noticed
VAR strength = 0            // what would stand up without Priya having to carry it

VAR sam_quiet = false       // Sam knows to say nothing about next door
VAR sam_patient = false
VAR sam_slipped = false     // Sam told Daniel it was the lady next door
VAR named = false           // Daniel knows who rang
VAR camera = true
VAR saw_bolt = false
VAR isla_up = false         // Isla was sent to bed
VAR voice_heard = false     // you called up the stairs
VAR alone = false           // you saw Priya with nobody listening
VAR told = false            // she told you about her neck
VAR medic = false
VAR isla_told = false
VAR his_version = false     // his account of her health went in as fact
VAR story_done = false
VAR dob = false
VAR gone = false            // he is out of the house tonight
VAR statement = false       // Mrs Okafor's account is on paper

-> call

=== call
# scene: call
# place: control
# show: call-handler desk
# face: call-handler listening
CALL HANDLER: Police emergency. Where do you need us?
MRS OKAFOR: I don't know that I do. Larch Street. Fourteen. I'm at twelve, the wall's thin. # pause
CALL HANDLER: All right. What have you heard? # face: call-handler concerned
MRS OKAFOR: A thud. Heavy. Like a wardrobe going over. I had the television on, and I turned it off to listen.
CALL HANDLER: And what can you hear now? # pause
MRS OKAFOR: Nothing. I know what a row sounds like, love, I was married thirty years. This is the nothing. There's a little girl in that house. # note: the-nothing # pause # face: call-handler concerned screen
CALL HANDLER: You've done right to ring. Can I take your name? # face: call-handler neutral
MRS OKAFOR: Okafor. But you'll keep it out of it. He clears my gutters. He won't take a penny for it. # pause
They go through it again, from before the thud. She is careful, as if it might be held against her. # pause # face: call-handler listening keys
21:47. The call handler types in what there is room for, and gives it a grade, and it goes up on a screen with thirty-one others. You and Sam are the nearest. # pause
-> car

=== car
# scene: car
# place: car
# show: sam driving
~ clock = 1309
Thursday, November, rain. Five weeks on response, and you still pat your pockets for things. PC Sam Whitlock drives. Twelve years in. Two fingers on the wheel, a sausage roll in the other hand. # pause # sound: music-opening
SAM: Thud, then nothing. I had one of them once. Blue lights, the lot. Lad off a bunk bed. # face: sam wry
He has been up since five, and his lad has a temperature. # pause # face: sam tired
CONTROL (on the radio): There's a van being broken into on Canal Way, when you're clear of Larch Street. # pause # sound: radio-chirp-start # face: sam listening us
SAM: There you are. Ten minutes at this one, look interested, then Canal Way, then chips. # face: sam wry
You are four minutes out. Control has time to answer two things. # face: sam neutral
-> ask_control

= ask_control
* (who) [Who lives at number fourteen? # id: radio-who # kind: radio # decides: checks]
    CONTROL (on the radio): Daniel Hale, Priya Hale. One child, Isla, eight, Larkfield Primary. I can search here on a name. For other forces I'd want his date of birth. # pause # sound: radio-chirp-start # face: sam listening us
    Daniel and Priya Hale. Isla, 8, Larkfield Primary. No search outside this force without his date of birth. # note: household
* (calls) [Have we been there before? # id: radio-calls # kind: radio # decides: checks]
    CONTROL (on the radio): Once. Fourteen months ago. Noise. Nobody went. We rang back, and it was closed. # sound: radio-chirp-start # face: sam listening us
    YOU: Who did we speak to?
    CONTROL (on the radio): A Mr Hale. He said sorry for the trouble. # pause
    One earlier call. Closed by phone, to him. # note: earlier-call
* (words) [What exactly did the caller say? # id: radio-words # kind: radio # decides: checks]
    CONTROL (on the radio): There's more than got on the log. She says he was talking a long while, low. Then the wife said, Isla's awake. Then the thud. # pause # sound: radio-chirp-start # face: sam listening us
    Heard through the wall, before the thud: "Isla's awake." # note: isla-awake
* (markers) [Any weapons or warnings? # id: radio-markers # kind: radio # decides: checks]
    CONTROL (on the radio): No weapons, no orders, no warnings. # sound: radio-chirp-start # face: sam listening us
    SAM: Clean. Told you. Bunk bed. # pause # face: sam wry
    No weapons, orders or warnings held. # note: no-markers
-
~ checks += 1
~ clock += 1
{ checks < 2: -> ask_control }
-> tell_sam

=== tell_sam
SAM: You'll be all right. Half this job is being civil. The other half's writing down that you were. # face: sam concerned us
He means it as a present. # pause
SAM: So how do you want to play it? You're the one being marked. # face: sam listening us
* ["She wants her name kept out. Not a word about next door." # id: sam-quiet # decides: tell-sam]
    ~ sam_quiet = true
    SAM: I wasn't going to sing it through the letterbox.
    But he nods. # pause # face: sam neutral
* ["I want to see everyone who lives there, then we go." # id: sam-everyone # decides: tell-sam]
    ~ sam_patient = true
    SAM: Everyone. # face: sam wry
    He looks at the dashboard clock, then drops his cap over it. # pause
* ["You take him. I'll have a look about." # id: sam-takes-him # decides: tell-sam]
    ~ looks_allowed = 3
    SAM: Football or cars, do you reckon? Coffee says football. # pause # face: sam wry
-
-> street

=== street
# scene: street
# place: street
~ clock = 1313
Larch Street is two rows of small houses looking at each other. Bins out for the morning. A bike chained to a drainpipe, a pumpkin gone soft on a wall. # pause
Sam parks two doors short without being asked.
SAM: We looked at one of these. Couldn't stretch to it.
You look for something to be wrong with number fourteen. The step has been swept. The brass is bright. # pause # push: door
At fourteen the hall light is on, and one frosted window upstairs. At twelve the curtain has a gap in it, and somebody in the gap. # show: mrs-okafor window # face: mrs-okafor concerned fourteen # push: mrs-okafor
* (knock) [Knock at fourteen straight away. # id: knock-first # decides: approach]
    You are up the path before Sam has found his cap. # pause
* (ring) [Ring Mrs Okafor from the car first. # id: ring-caller # decides: approach]
    ~ clock += 4
    ~ pattern += 1
    MRS OKAFOR (on the phone, low): I can see you. He'll see me seeing you. # pause
    MRS OKAFOR (on the phone, low): She used to fetch me my paper. We'd have a natter on the step. Since spring it's him who brings it. He's very good. I just don't get her any more.
    Priya used to bring next door's paper. Since spring, he does. # note: paper # pause
* (listen) [Stand in the rain a minute and listen. # id: listen-first # decides: approach]
    ~ clock += 2
    ~ pattern += 1
    Sam stays in the dry. From the frosted window, a man's voice. Low, even, going on and on. # push: window-upstairs
    [inside, light feet coming down the stairs] # sound: steps-stairs
    Man's voice upstairs. Low. Two minutes, and no other voice. # note: low-voice # pause
-
-> door

=== door
[at number fourteen, your knock] # sound: knock # pause
# scene: door
# place: doorstep
# show: daniel open
# show: isla stairs
The door opens before you can knock again.
DANIEL: Thank God for you lot, on a night like this. Come in, come in. You'll have a tea? # pause
{ street.knock:
    ~ pattern += 1
    Behind him a girl is standing half way up the stairs in pyjamas and outdoor shoes. She sees your boots. She sits down, and tucks her feet under her.
    Isla: pyjamas, and outdoor shoes with the laces tied. # note: shoes # because: knock-first # pause
- else:
    Behind him, half way up the stairs, a girl sits in her pyjamas with her hands in her lap, like someone waiting for a bus. # pause
}
DANIEL: You don't mind the mat, do you, for your boots? Only the carpet's new. Sorry. I hear myself.
He laughs, and so does Sam, and the rain comes down on all three of you. # pause
He asks your names. He says them both back, to get them right, and after that he uses them. # pause
DANIEL: It'll be the bookcase. I keep saying I'll screw it to the wall. Priya's in the bath, she'll be mortified. We've had a day of it. # face: daniel concerned
He has seen the small red light on your chest. # pause # face: daniel neutral
DANIEL: Is that on? Only, Isla's in her pyjamas. # face: daniel charming
* ["It stays on. I'll keep it off your daughter where I can." # id: camera-on # decides: camera]
    ~ isla_up = true
    DANIEL: No, of course. Isla, love. Bed. # hide: isla # face: daniel charming inside
    She goes at once, with one hand on the wall. # pause
* ["I'll switch it off while the little one's about." # id: camera-off # decides: camera]
    ~ camera = false
    DANIEL: That's decent of you. That's really decent.
    The light on your chest goes out. # pause
* (askher) ["I'll ask your wife what she'd like, when I see her." # id: camera-ask # decides: camera]
    ~ pattern += 1
    DANIEL: She'll say what I say. # note: what-i-say
    He laughs.
    DANIEL: Joking. # pause # face: daniel charming
-
DANIEL: Who was it rang, can I ask? I'd like to pop round and say sorry. # face: daniel concerned
* ["I can't tell you who calls us, Mr Hale." # id: rang-cannot # decides: who-rang]
    DANIEL: No. Quite right.
    He looks along the street, one house at a time, and smiles at all of it. # pause # face: daniel charming street
* ["Could be anyone. Sound carries on a street like this." # id: rang-anyone # decides: who-rang]
    DANIEL: Doesn't it just. Walls like paper. # pause # face: daniel charming street
* ["A neighbour was worried about you all. That's all it is." # id: rang-neighbour # decides: who-rang]
    ~ named = true
    DANIEL: Bless her. # face: daniel charming
    "Bless her." I never said it was a woman. # note: bless-her # pause
-
-> hall

=== hall
# scene: hall
# place: hall
# show: daniel talking
# show: sam hall
{ not isla_up:
    ~ clock += 2
    It is warm inside, and nothing is out of place. The girl on the stairs pulls her feet in, though nobody is near them. # show: isla stairs # pause
- else:
    ~ clock += 2
    It is warm inside, and nothing is out of place. # pause
}
The carpet is new. A strip of clear plastic runs up the middle of it, for people to walk on. You walk on it, and so does Sam. # pause
Daniel takes Sam's wet cap from him and hangs it up, as you would for anyone. There are hooks to spare. He'd take yours, but you are still wearing it. # pause
DANIEL: Three schools, I look after. Not Isla's, I'd never hear the end of it. Boilers, mostly, and lads kicking doors. You'll know about that. And the under-tens, Sundays.
SAM: My lad's under-tens. # pause # face: sam smiling daniel # face: daniel smiling sam
DANIEL: Never. Who for? Greenbank? We had you five-two.
SAM: It was the wind.
They are away. Daniel talks with his whole face, and he stands so that you have to look at it. You have a minute to look at something else, perhaps less. # pause # face: daniel charming
[somewhere close, a phone buzzing] # sound: phone-buzz
What catches your eye?
-> looking

= looking
* (coat) [The coat hooks. # id: look-coats # kind: look # at: coats]
    ~ pattern += 1
    Three hooks, with a name over each in a child's felt tip. One coat. A man's. # pause
    Three hooks, three names, one coat. His. # note: one-coat # pause
    DANIEL (to Sam): Minus two, half of them in shorts. They love it. # face: daniel smiling sam
* (receipts) [The little table. # id: look-receipts # kind: look # at: receipts]
    ~ pattern += 1
    Till receipts on a spike. By each total somebody has pencilled a time. 14:10. 14:52. 15:05. # pause
    Shop receipts, with times pencilled on. # note: receipts # pause
    DANIEL (to Sam): One wage since spring. You find you keep an eye on things. # face: daniel concerned
* (plaster) [The wall by the front room. # id: look-plaster # kind: look # at: plaster]
    ~ pattern += 1
    New plaster, a patch the size of a dinner plate, level with your shoulder. # pause
    DANIEL: Mind that, it's wet. Door handle went through it. # pause # face: daniel concerned
    New plaster, shoulder height. He says the door handle. The handle comes to my hip. # note: plaster # pause
    DANIEL (to Sam): Anyway. You'll have had it worse than a wet wall tonight. # face: daniel smiling sam
* (pocket) [Whatever that is, buzzing. # id: look-pocket # kind: look]
    ~ pattern += 1
    A phone in his back pocket, in a case with daisies on. He lets it buzz. His own is on the table with the keys. # pause
    A phone with daisies on, in his back pocket. His own on the table. # note: daisy-phone # pause
    DANIEL (to Sam): A keeper? I've a gap for a keeper. # face: daniel smiling sam
* (child) {not isla_up} [The girl on the stairs. # id: look-isla # kind: look # at: isla]
    ISLA: Mummy's in the bath. # face: isla neutral
    Nobody has spoken to her. # pause
    Isla answers before she is asked. # note: isla-answers # pause
    DANIEL: She is, sweetheart. Good girl. # face: daniel charming # face: isla guarded
* (feet) {isla_up} [The top of the stairs. # id: look-landing # kind: look # at: landing]
    { street.knock:
        Two small shoes, side by side on the top step, with feet in them. They don't move for as long as you look. # show: isla top-shoes # pause
    - else:
        Two bare feet, side by side on the top step. They don't move for as long as you look. # show: isla top # pause
    }
    Isla hasn't gone to bed. Top stair, listening. # note: isla-listening # because: camera-on # pause
    DANIEL (to Sam): You wait till he's eleven. It all goes. It all goes to phones.
* (attend) [Give Daniel your whole attention. # id: hear-him-out]
    DANIEL: People think the worst, don't they, police at the door. I've nothing to hide. Have a look about, honestly. Open a cupboard. # pause # face: daniel concerned
    He opens one for you himself, under the stairs. Hoover, mop, a folded blanket, tins with their labels to the front. He waits until you have looked. # pause # face: daniel charming
    You have been in a great many houses in five weeks. None of them was this tidy at ten at night. # pause
    -> in_order
-
~ looks += 1
~ clock += 1
{ looks < looks_allowed: -> looking }
That is as long as you get. # pause
-> in_order

=== in_order
~ clock += 3
CONTROL (on the radio): Canal Way. The owner's gone out to them in his slippers. # sound: radio-chirp-start # face: sam tired
Sam turns it down. Nobody says anything for a second, and in the second you can hear the house. A tap. The fridge. Rain. # pause # sound: tap
DANIEL: You'll catch your deaths. I've flapjack, I don't know if you're allowed. Isla made it, so it's mostly syrup. # face: daniel charming
SAM: Go on, then. I'll say it was evidence. # pause # face: sam smiling daniel # face: daniel smiling sam
It is good flapjack. You eat it standing up, in a stranger's hall, being liked.
DANIEL: Well. That's us. All in order? Unless you want to inspect the bookcase. # pause # face: daniel charming
{ sam_patient:
    SAM: We'll just say hello to Mum, Mr Hale, then we're out of your hair. # because: sam-everyone
- else:
    { car.markers:
        SAM (to you, low): Clean address. Nice fella. And there's a man in slippers on Canal Way. # because: radio-markers # face: sam wry you
    - else:
        SAM (to you, low): All in order, then? # face: sam wry you
    }
}
* ["I need to see Priya before we go." # id: stay-see # decides: in-order]
    DANIEL: Course you do.
    He is already at the foot of the stairs. # show: daniel hand # face: daniel charming you
    DANIEL: Pri? They want a look at you, love. # pause
    -> see_her
* [Call up the stairs to Priya yourself. # id: stay-call # decides: in-order]
    ~ voice_heard = true
    It takes her a while.
    PRIYA (upstairs, hoarse): I'm fine. I'm in the bath. I've got a cold.
    Voice from upstairs. Hoarse. No sound of water. # note: hoarse
    DANIEL: There you are. # pause
    -> see_her
* ["All in order. Sorry to have troubled you." # id: leave-now # decides: in-order]
    DANIEL: No trouble. Honestly. Any time. # pause
    -> left

=== see_her
~ clock += 1
{ voice_heard: A voice is not a person. | There is more than one way to wait for somebody. } How do you get to see her?
* [Wait where you are, at the foot of the stairs. # id: wait-hall # decides: see-her]
    She comes down in a nightdress and a cardigan buttoned to the neck. He puts out his hand for the last three stairs, and she takes it. # show: priya down # show: daniel hand
    PRIYA (hoarse): Sorry. It's this cold. # pause # face: priya tired
    "In the bath." Her hair is dry. Her voice has nearly gone. # note: hoarse # pause # face: priya guarded
    -> split
* (up) [Go up and knock on the bathroom door. # id: go-up # decides: see-her]
    ~ pattern += 1
    ~ saw_bolt = true
    # scene: landing
    # place: landing
    Three doors up here. One is a box room, with a brass bolt. It takes you a moment to see what's wrong with it. # pause # push: bolt
    A bolt on the box-room door. On the outside. # note: bolt
    PRIYA (hoarse, in the bathroom doorway): I was just getting out. # show: priya doorway
    The bath behind her is dry. # pause
    DANIEL (half way up the stairs): All right up there?
    She looks at the stairs before she looks at you. Her voice has nearly gone. # note: hoarse # pause # face: priya afraid stairs
    -> split
* (bookcase) ["Mr Hale, could you show my colleague that bookcase?" # id: show-bookcase # decides: see-her]
    ~ pattern += 1
    DANIEL: It's only a bookcase. # hide: daniel
    SAM: I'm terrible with a bookcase. Show us what you did with it. # hide: sam
    Then she is on the stairs, dry-haired, cardigan buttoned to the neck. # show: priya stairs # face: priya concerned
    PRIYA (hoarse): Where is he? # pause # face: priya guarded
    Hoarse. Hair dry. She asked where he was before she asked who I was. # note: hoarse # pause
    -> split
* {voice_heard} [Leave it there. You've heard her. # id: leave-voice # decides: see-her]
    DANIEL: I'll tell her you said get well soon. # pause
    -> left

=== split
# place: hall
# show: priya post
# show: daniel aside
# show: sam hall
~ clock += 1
{ see_her.up: You come down together, all three. } Priya stands with her back against the stair post and her arms folded, and smiles at Sam, who smiles back. # face: priya smiling sam # face: sam smiling daniel
DANIEL: So. Fire away. We've no secrets in this house. # pause # face: priya guarded # face: sam neutral
Nobody fires away. Sam raises his eyebrows at you. Somebody has to say who talks to whom. # face: sam neutral you
* ["Sam, sit with Mr Hale. Priya, shall we go in the kitchen?" # id: split-you-priya # decides: split]
    -> kitchen
* ["Sam, you talk to Priya. Mr Hale, let's us two sit down." # id: split-you-daniel # decides: split]
    -> front_room
* (all) ["Let's all sit round the table and go through it once." # id: split-together # decides: split]
    -> together

=== front_room
# scene: front-room
# place: front-room
# show: daniel sofa
~ clock += 4
The bookcase stands against the wall. It is full. On top, in order of height, the small silver footballers.
The bookcase is straight, and full. Dust in front of the books. # note: bookcase # pause # push: bookcase
DANIEL: Sit down, you must be on your feet all night. Is it hard, for you, this job? With everybody hating you? # pause # push: daniel
# show: daniel edge
-> his_story ->
# show: sam standing
SAM (from the doorway): She's fine. Bit of a cold. Kept saying sorry. She'd like her bed, and I'd like mine. # face: sam tired
* ["Swap with me, Sam. I'll have five minutes with her." # id: swap-in # decides: swap]
    DANIEL: Five minutes. I'll hold you to that. # pause
    -> kitchen
* ["Fair enough. I'll just say goodnight to Isla." # id: swap-no # decides: swap]
    SAM: That's us, then. # pause # face: sam wry
    -> isla

=== together
# scene: kitchen
# place: kitchen
# show: priya table
# show: daniel doorway
~ clock += 5
~ pattern += 1
There are only three chairs, so Daniel stands in the doorway. Everyone is very reasonable.
You ask Priya how she is.
DANIEL: She's been poorly. Haven't you, Pri? # face: daniel concerned priya
PRIYA: I've been poorly. # pause
You ask what fell.
PRIYA: The bookcase.
She says it to the table, and looks up to see if it was right. # face: priya tired
Every time I ask her something, the doorway answers first. # note: doorway # because: split-together # pause # face: priya guarded # push: daniel
SAM: Well, that all hangs together. Is there sugar?
DANIEL: Let me get a word with your colleague while it brews. # pause # face: daniel charming
# place: hall
# show: daniel aside
-> his_story ->
-> isla

=== kitchen
# scene: kitchen
# place: kitchen
# show: priya table
~ alone = true
~ clock += 3
{ not sam_quiet and not named:
    ~ sam_slipped = true
    ~ named = true
}
The cups are out already, handles all one way. On the fridge a wolf in wax crayon, very well fed. Everything else that could be put away has been. # pause # push: drawing
{ door.askher:
    You ask her about the camera, because you said you would.
    PRIYA: He'd want it off. Leave it on. # because: camera-ask # pause # face: priya tired
}
She takes the chair with its back to the door, and turns it until it hasn't. You take another, and your hat off. Through the wall Daniel says something, and Sam laughs like a man off duty. # face: priya guarded
* (time) ["You're not in trouble. I've got as long as you like." # id: open-time # decides: opening]
    ~ pattern += 1
    PRIYA: It won't be as long as I like. He'll be counting. # note: counting # face: priya tired
    She says it the way you'd say it was raining. # pause
* (no) ["What happens here when you say no?" # id: open-no # decides: opening]
    ~ pattern += 1
    PRIYA: I did other people's tax for nine years. I said no for a living.
    She very nearly smiles. # face: priya wry
    PRIYA: I've got out of the way of it. # note: saying-no # pause # face: priya neutral
* (thud) ["Somebody heard a thud. Where were you when it went?" # id: open-thud # decides: opening]
    ~ pattern += 1
    PRIYA: That was the bookcase. I was right next to it.
    YOU: Which room's it in?
    PRIYA: Upstairs. # face: priya neutral
    She hears herself say it. # pause # face: priya tired
    The thud was upstairs. So was she. The bookcase is downstairs. # note: which-room # pause
-
~ clock += 3
You can hear the kitchen clock. There is time to ask her about one thing. # face: priya guarded
* (asked_coat) {hall.coat} [Ask where her coat is. # id: ask-coat # kind: ask]
    PRIYA: At the cleaner's.
    She thinks about it, honestly, as if you'd asked for a figure.
    PRIYA: Since March. # note: coat-since-march # pause # face: priya neutral
* {hall.receipts} [Ask about the times on the receipts. # id: ask-receipts # kind: ask]
    PRIYA: Twelve minutes there, twelve back. If there's a queue, I ask the one in front for their receipt. As proof. # note: receipt-in-front # pause # face: priya tired
* {hall.pocket} [Ask whose phone has daisies on it. # id: ask-phone # kind: ask]
    PRIYA: Mine. He looks after it. I leave it places.
    YOU: When did you last leave it somewhere?
    PRIYA: I don't, do I. He's got it. # note: he-has-it # pause # face: priya wry
* [Ask who she sees in the week. # id: ask-sees # kind: ask]
    PRIYA: The other mums, at the gate. I saw a lot of next door. He said she was lonely, and it was kinder not to start. # note: kinder-not-to # pause # face: priya neutral
* [Ask about the job she left. # id: ask-job # kind: ask]
    PRIYA: When I was ill he rang them and said I wouldn't be back. Saved me doing it. I was going to be back. # note: he-rang-them # pause # face: priya tired
-
-> breathing

=== breathing
~ clock += 3
# show: priya hand
Her hand goes to her top button, finds it done up, and stays there. You have had a training slide about voices like hers.
* (direct) ["Has anyone put a hand, or anything, round your neck?" # id: neck-direct # decides: breathing]
    ~ told = true
    PRIYA: It was a second. # face: priya guarded you
    [on the worktop, the kettle clicks off] # sound: kettle-clicks # light: kettle off # hard: neck # pause
    She looks at it, as if it might have something to add. # face: priya tired kettle
    PRIYA: I thought it was a second. Then I was looking at the skirting board, and Isla was saying my name, over and over, very politely. # note: skirting-board # pause # face: priya concerned you
    { car.words: -> isla_awake -> }
* (voice) ["Tell me about your voice." # id: neck-voice # decides: breathing]
    PRIYA: It goes, when I talk too much. # face: priya guarded you
    { kitchen.time:
        ~ told = true
        YOU: Who says it's too much? # hard: neck-voice # pause
        She looks at the wall the laughing comes through.
        PRIYA: He puts his hand here, so that I stop. Tonight he didn't take it away. # note: his-hand # because: open-time # pause # face: priya concerned you
    - else:
        YOU: Who says it's too much? # pause
        She turns a cup until its handle is in line with the others.
        PRIYA: It's only a cold. # note: too-much # pause
    }
* (doctor) ["Would you see a doctor about that throat?" # id: neck-doctor # decides: breathing]
    PRIYA: For a cold? He'd drive me. He'd come in. He's very good with doctors. # note: good-with-doctors # pause # face: priya guarded you
-
-> ambulance

= isla_awake
PRIYA: All I'd said was, Isla's awake. # because: radio-words # pause
->->

=== ambulance
~ clock += 3
{ told: A neck can get worse for days. The slide was clear. | It could be a cold. The slide said it could be a hand. }
* ["I'm ringing an ambulance. You can still tell them no." # id: amb-call # decides: ambulance]
    ~ medic = true
    ~ strength += 1
    PRIYA: He'll ask me why.
    YOU: Blame me. I'm new. I fuss.
    She looks at you properly for the first time. # pause # face: priya concerned you
* ["Let us run you up to A and E. You and Isla." # id: amb-drive # decides: ambulance]
    PRIYA: Out past him, with my coat on. # face: priya guarded you
    { hall.coat:
        YOU: Which one's yours?
        She doesn't say anything to that. # because: look-coats
    }
    PRIYA: No. Thank you. Not tonight. # pause
* ["These are the signs to watch for. Any of them, ring 999." # id: amb-advice # decides: ambulance]
    She reads the card, both sides, and gives it back. # face: priya tired kettle
    PRIYA: I'm good with columns. I've got it. Where would I keep it? # pause
-
-> word

=== word
# show: priya away
PRIYA: Don't arrest him. Please. You'll go home, and it'll be Friday, and I'll be in it. # face: priya concerned you
You tell her the truth, which is that you can't promise. She nods. She had allowed for that. # pause # face: priya listening you
[through the wall, a chair] # sound: chair
You need a way for her to reach you that he won't hear.
* (parcel) [Agree a phrase. A parcel for number forty means come now. # id: word-parcel # decides: word]
    PRIYA: There's a parcel here for number forty.
    She tries it again, crosser, like somebody with a parcel. She is good at it. # pause # face: priya wry you
* (school) [Agree on the school. She can say it to the office, any morning. # id: word-school # decides: word]
    PRIYA: I've eleven minutes at the gate, if I walk fast. You can do a lot in eleven minutes. # pause # face: priya concerned you
* [Give her nothing to carry. Only your first name. # id: word-name # decides: word]
    You say it twice. She says it back once, and puts it away somewhere. # pause # face: priya listening you
-
-> isla

=== isla
# scene: isla
~ clock += 3
{ isla_up && not saw_bolt:
    ~ saw_bolt = true
    ~ pattern += 1
    # place: landing
    You go up to say goodnight to her. Three doors. One is a box room, with a brass bolt on it, and the bolt is on the landing. # show: isla bedroom # push: bolt # because: camera-on # pause
    A bolt on the box-room door. On the outside. # note: bolt # pause
}
{ isla_up:
    # place: landing
    Isla is at her bedroom door, with a book shut on one finger. # show: isla bedroom
- else:
    # place: hall
    Isla is where you left her, on the stairs, with a book shut on one finger. # show: isla book
}
* (book) ["What are you reading?" # id: isla-book # decides: isla]
    ~ isla_told = true
    ~ pattern += 1
    ISLA: It's about a girl who's a wolf, but only when it's dark. I'm reading it to Mummy. I do it through the door. # pause # face: isla smiling
    YOU: Which door's that?
    ISLA: The little room. When she's having quiet time. # note: through-the-door # pause # face: isla guarded
* (bang) ["Did you hear a bang tonight, Isla?" # id: isla-bang # decides: isla]
    ISLA: It was the bookcase. # face: isla guarded
    YOU: Did you see it go?
    ISLA: Daddy said. # note: daddy-said # pause
* [Say goodnight, and leave her be. # id: isla-leave # decides: isla]
    ISLA: Are you going now? # face: isla listening
    YOU: Nearly.
    ISLA: Both of you? # note: both-of-you # pause
-
{ not story_done: -> his_story_in_hall -> }
-> step

= his_story_in_hall
# place: hall
# show: daniel aside
-> his_story ->
->->

=== his_story
~ story_done = true
~ clock += 2
DANIEL (dropping his voice): Can I say this, not in front of her? She's not been right since Isla. Nerves. She drops things, she wanders. I'd hate it written down. But maybe it should be, so nobody panics next time.
* (doctor) ["What does her doctor say?" # id: story-doctor # decides: his-story]
    DANIEL: We don't bother the doctor. I know her better than a doctor does. # note: no-doctor # pause
* (attributed) ["I'll write down that you told me that." # id: story-attributed # decides: his-story]
    DANIEL: Not that I told you. Just that it's known.
    He goes on smiling.
    He wants it "known" that she's ill. Known by whom? # note: wants-it-known # pause
* (thanks) ["Thanks. I'll see that it's put in." # id: story-thanks # decides: his-story]
    ~ his_version = true
    DANIEL: I appreciate that. You've a nice way with you. They should always send you. # pause # face: daniel charming
* ["I'll need your date of birth for the log." # id: story-dob # decides: his-story]
    ~ dob = true
    DANIEL: Ninth of April, eighty-eight. Am I on a list now?
    You give it to control with his name. It'll be a few minutes. # pause
-
->->

=== step
# scene: step
# place: street
~ clock += 5
{ medic:
    # show: priya ambulance
    # show: paramedic ambulance
    The ambulance comes without its siren. Priya sits in the back under a blanket, giving her date of birth in a whisper.
    PARAMEDIC: Voice, swallowing, the lot. I want her seen tonight. # because: amb-call # pause # face: paramedic concerned us
}
{ dob:
    ~ strength += 1
    CONTROL (on the phone): I didn't want this on the air. Another force has him, twelve years back. A former partner, two reports, no further action. He wrote down what time she got in. # note: the-report # because: story-dob # pause
}
You ring Sergeant Adeyemi from the pavement, with your back to the house. Sam stands in the porch with Daniel, keeping the rain off. # pause
{ car.calls:
    ADEYEMI (on the phone): I've got the old call up. September last year, we rang the house and asked him if everything was all right. He said it was. Go on. # because: radio-calls # pause
}
ADEYEMI (on the phone): So. What have you got, what do you want to do, and on what power?
* (strangling) {told} [Arrest him, on suspicion of strangling her. # id: arrest-strangling # decides: tonight]
* (control) {not told && pattern >= 3} [Arrest him, on suspicion of coercive control. # id: arrest-control # decides: tonight]
* (notice) [No arrest. Ask for a notice to keep him away. # id: ask-notice # decides: tonight]
* (brother) [No arrest. Have him agree to sleep elsewhere. # id: to-brother # decides: tonight]
* (plan) {alone} [No arrest. Do it the way Priya asked, with a plan. # id: leave-plan # decides: tonight]
* (advice) {not alone} [No arrest. Advice to both, and a call in the week. # id: advice-only # decides: tonight]
-
-> reason

=== reason
ADEYEMI (on the phone): Before I say anything. If you had to give me one thing that decided you, just the one?
* [The caller. "This is the nothing." # id: because-nothing # kind: reason]
* {kitchen} [What Priya told me in the kitchen. # id: because-priya # kind: reason]
* {not kitchen} [What Priya didn't get to say. # id: because-unsaid # kind: reason]
* [Her voice. That isn't a cold. # id: because-voice # kind: reason]
* [Isla. The way she talks. # id: because-isla # kind: reason]
* {hall.coat || hall.receipts || hall.plaster || hall.pocket} [What was in the hall: small things, all one way. # id: because-hall # kind: reason]
* {saw_bolt} [A bolt on the wrong side of a door. # id: because-bolt # kind: reason]
* {dob} [The other woman, twelve years ago. # id: because-report # kind: reason]
* [Him. He had an answer ready for everything. # id: because-him # kind: reason]
* {kitchen} [Priya asked me not to arrest him. # id: because-wish # kind: reason]
-
ADEYEMI (on the phone): Right. Write that down in those words, before you think of better ones. # pause
{ step.strangling || step.control: -> arrest_him }
{ step.notice: -> serve_notice }
{ step.brother: -> his_brothers }
-> stays

=== arrest_him
# place: doorstep
# show: daniel guarded
~ gone = true
~ clock += 6
{ step.strangling:
    ADEYEMI (on the phone): Strangulation. She doesn't have to ask you for it. And it gets him away from her and the child tonight, so that's why it's now. Go. # pause
- else:
    ADEYEMI (on the phone): Coercive control, on bits and pieces. You'll have to show a pattern, and what it's done to her. Necessity's her and the child. It's thin. Go. # pause
}
DANIEL: You're not serious. Sam. Tell them. # face: daniel charming sam
SAM: Get your coat, Mr Hale. # pause
Isla is on the stairs again. He stops, and crouches down to her, and does up a button. # show: isla stairs # show: daniel crouch
DANIEL (to Isla): You look after Mummy for me. # face: daniel neutral # face: isla guarded daniel
SAM: That'll do. # pause # face: daniel neutral us
{ step.strangling:
    They send a van for him. You watch it to the corner, and then you watch the corner. # because: arrest-strangling # pause
- else:
    They send a van for him. You watch it to the corner, and then you watch the corner. # because: arrest-control # pause
}
-> neighbour

=== serve_notice
# place: doorstep
# show: daniel guarded
{ told || pattern >= 4:
    ~ gone = true
    ~ clock += 60
    { told:
        ADEYEMI (on the phone): I'd arrest him for that. But if it's a notice you want, I'll get it signed. # pause
    - else:
        ADEYEMI (on the phone): A notice I can get signed, on that. # pause
    }
    ADEYEMI (on the phone): It'll be an hour, and you stand there till it comes. Then he's out for forty-eight, and a court decides about longer. She doesn't have to have asked for it. # because: ask-notice # pause
    DANIEL: For a bookcase. # face: daniel neutral
    He packs very neatly, and asks Sam to be sure and lock the back. # pause # face: daniel charming
- else:
    ~ clock += 5
    ADEYEMI (on the phone): On a cold and a tidy house? Nobody above me will sign that tonight. Is there somewhere he'll go? # pause
    -> brother_goes ->
}
-> neighbour

=== his_brothers
# place: doorstep
# show: daniel guarded
~ clock += 4
ADEYEMI (on the phone): You can't hold him to it. You know that. # pause
-> brother_goes ->
-> neighbour

=== brother_goes
~ gone = true
# show: daniel open
DANIEL: There's my brother's. If it helps you out, course I will. # face: daniel concerned
He shakes Sam's hand. He takes the coat, the car keys, the house keys, and both phones. # because: to-brother ask-notice # pause # face: daniel charming
->->

=== stays
# place: doorstep
# show: daniel open
~ clock += 3
{ step.plan:
    { told:
        ADEYEMI (on the phone): She's told you he had her by the throat. I'd bring him in. If you won't, I want your reasons tonight, and they'd better not be hers. # pause
    - else:
        ADEYEMI (on the phone): What she wants matters. It isn't the decision, though, that's yours. If you're leaving him in there, I want to read why. # pause
    }
- else:
    ADEYEMI (on the phone): Advice. Did you get her on her own? No. Then write me that as well. # pause
}
{ medic:
    DANIEL: I'll get my keys. I'll follow on.
- else:
    DANIEL: No harm done, then. Mind how you go, that step's a devil. # face: daniel charming
}
[at number fourteen, the door] # sound: door-latch # hide: daniel # light: shut on
The hall light stays on a while, and then it doesn't. # light: hall off # pause
-> neighbour

=== neighbour
# scene: next-door
# place: street
# light: upstairs off
# light: hall off
# show: mrs-okafor window
~ clock += 2
{ sam_slipped:
    SAM: He was all right, you know. I told him the lady next door only meant well. What? What have I said? # because: sam-everyone sam-takes-him # pause
}
{ alone && sam_quiet:
    SAM: Goalkeepers. Twenty minutes on goalkeepers. I never said a word about next door, if you were wondering. # because: sam-quiet # pause
}
{ medic:
    Isla goes in the ambulance with her mother, and her book. # because: amb-call # pause
}
At number twelve the curtain hasn't moved. Neither has she. # push: mrs-okafor # face: mrs-okafor guarded
* [Knock at twelve now. # id: okafor-now # decides: neighbour]
    # place: next-door
    # show: mrs-okafor door
    ~ clock += 9
    { gone:
        ~ statement = true
        ~ strength += 1
        MRS OKAFOR (letting you in): I've dates. I put them on the calendar, on the back, under the bins. I didn't know what I was keeping them for. # because: okafor-now # pause
        { street.ring:
            MRS OKAFOR: You rang me before you knocked. I thought, well, that one asked. # because: ring-caller # pause
        }
        You tell her he would read her name, if she signed it. She goes to find her glasses. # pause # face: mrs-okafor listening wall
    - else:
        ~ named = true
        # show: mrs-okafor chain
        # face: mrs-okafor afraid
        # light: lamp off
        MRS OKAFOR (through the chain): Not now. His light's gone off. He puts it off so he can see out. Go away, please. # because: okafor-now # pause
    }
* [Ring her in the morning, from the station. # id: okafor-tomorrow # decides: neighbour]
    { not named:
        ~ statement = true
        ~ strength += 1
    }
    You lift one hand off the wheel. After a moment, behind the glass, she lifts one of hers. # pause
* [Leave her out of it, as she asked. # id: okafor-leave # decides: neighbour]
    You keep your eyes on the road until the corner. # pause
-
-> write

=== write
# scene: write
# place: car-parked
# show: sam listening
~ clock = 1480
SAM: They gave Canal Way to somebody else. # face: sam tired
He doesn't say whose fault that is.
Isla's school has to be told before the bell. What it's told depends on the report, and the report is yours. # pause
It is twenty to one. The screen wants to know what happened. # push: terminal
* (high) [Put down what everyone said. Grade it high. # id: write-high # decides: write]
    ~ strength += 1
    It takes fifty minutes and the last of Sam's crisps.
    SAM: High. On a cold.
    He reads it. Then he goes back to the top and reads it again. # pause # face: sam concerned
* (answers) [Ask the form's questions. Let her answers grade it. # id: write-answers # decides: write]
    { alone: Not really. No. Sometimes. No. | No, no, no, no, because that is what she said with him there. } The answers add up to a grade. On the screen it looks like somebody else's house. # pause
* (short) [Keep it to what you could prove. # id: write-short # decides: write]
    Six lines, and every one of them is true. You are done by one. # pause
-
{ car.calls && not write.short:
    You put the earlier call in, and who was on the other end of it. # because: radio-calls # pause
}
{ his_version && not write.high: The word "nerves" is in it. It doesn't say whose word. # because: story-thanks # pause }
-> home ->
-> friday

=== home
// Your own wall. The same night, whichever way it went.
# scene: home
# place: home
~ clock = 1570
You are in by ten past two. You eat toast over the sink, in your socks. # pause
In the flat above, something heavy goes over. You stop chewing. You know the man up there to nod to. You stand with one hand flat on the worktop and listen. # pause # push: ceiling
Then a man swears at a chair, and somebody laughs at him, and it's set back on its feet. # pause
You finish the toast. It is a while before you notice that you've put your shoes on. # pause # push: boots # sound: music-turning-point
->->
