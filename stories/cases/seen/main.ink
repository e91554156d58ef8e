// Seen. A girl who will not put her telephone down, or come out. You are the officer who knows her school.
// This file is the evening, to the last line of the report; after.ink is what comes of it.
INCLUDE after.ink

VAR clock = 1041            // minutes since midnight
VAR asked = 0               // things found out on the way
VAR looks = 0               // things looked at on the landing
VAR trust = 0               // how far Maya thinks that you mean it

VAR dates = false           // you know when it changed: October
VAR tracked = false         // you know that he knows where she is
VAR earlier = false         // you know that there was a girl before
VAR mum_out = false         // Donna cannot hear
VAR not_trouble = false     // Maya knows that she is not the one in trouble
VAR picture = false         // Maya has told you about the picture
VAR proof = false           // his words are kept somewhere other than her head
VAR callum_heard = false    // Callum has said something that Maya heard
VAR zainab_asked = false    // Maya said yes to Zainab
VAR streak_hers = false     // Maya has thought about breaking it

-> call

=== call
# scene: call
# place: control
# show: call-handler desk
DONNA: I feel daft ringing. It isn't anything. It's my daughter, she's seventeen, she won't put her phone down.
CALL HANDLER: Right. Is she in the house with you? # pause
DONNA: She's in her room. She's not been out of it since she got in, she's not eaten. It's every four minutes. I've been stood on the landing in my uniform, counting. # note: four-minutes # pause # face: call-handler listening
CALL HANDLER: What's every four minutes? # face: call-handler concerned
DONNA: It. It buzzes. She answers it and it stops, and four minutes after, it buzzes. I do nights on a ward, love. If a machine did that I'd fetch someone. # pause # face: call-handler concerned screen
17:21, Wednesday. It isn't an emergency, and they've no one to send. Then somebody sees the surname, and the school, and thinks of you. # pause
-> on_the_way

=== on_the_way
# scene: way
# place: car-parked
~ clock = 1058
You're linked to four schools. It's assemblies, mostly, and bikes. You did the Year 9s about vapes, three years back, with a hole in your sock, and one girl put her hand up at the end. # pause # sound: music-opening
MAYA (Year 9): Do you ever get bored?
You'd told her the truth. She had written it down. # pause
So you know who it is, a bit. You're parked at the end of her road. You can find out two things before you knock.
-> ask_about

= ask_about
* (school) [Ring her head of sixth form. # id: radio-school # kind: radio # decides: before]
    SETHI (on the phone): Maya's attendance is perfect. It's been perfect since half-term, which, between ourselves, it never was. She used to argue with me. # pause
    SETHI (on the phone): I thought that she'd grown up. # note: perfect # pause
* (donna) [Ring Donna back. What changed, and when? # id: radio-donna # kind: radio # decides: before]
    ~ dates = true
    DONNA (on the phone): Zainab. She'd have her tea here every Thursday. And then she'd a lot on. That was October. I never thought. I thought, that's one less for pizza. # note: october # pause
* (address) [Ask control what's known at the address. # id: radio-address # kind: radio # decides: before]
    ~ tracked = true
    CONTROL (on the radio): One call. September, a lad rang, worried that his girlfriend hadn't got home. She was at her nan's. He'd told us she was at her nan's, as a matter of fact. He gave us the number of the house. # note: at-her-nans # pause # sound: radio-chirp-start
    He knew where she was. He'd only wanted somebody to go. # pause
* (him) [Ask who she's seeing. Is he known? # id: radio-him # kind: radio # decides: before]
    ~ earlier = true
    CONTROL (on the radio): Callum Dwyer, turned eighteen in August. Nothing on him. There's a note from the officer at Harrow Road, two years back. A mum came in about him, and then she didn't want it taking any further. # note: harrow-road # pause # sound: radio-chirp-start
-
~ asked += 1
~ clock += 2
{ asked < 2: -> ask_about }
-> uniform

=== uniform
~ clock += 2
It's a street where everyone will have seen you by now. In number thirty, upstairs, one window's blue, then dark, then blue. # pause
You look at your sleeve.
* (on) [Go as you are. You're the police. # id: uniform-on # decides: uniform]
    Two lads on a wall stop talking. One of them knows you, and looks at his phone. By the time you've got your hat straight there's a face in the chip shop. # pause
* (jumper) [Put your jumper on over it. # id: uniform-jumper # decides: uniform]
    ~ trust += 1
    You have a jumper for this, it's got a penguin on. It was a present. A lad on a wall says, "Evening, officer." # pause
* (ask) [Ask Donna to ask her which she'd rather. # id: uniform-ask # decides: uniform]
    ~ trust += 1
    ~ clock += 3
    DONNA (on the phone): She says is it you with the sock. # pause
    DONNA (on the phone): She says not in the hat. # pause
-
-> landing

=== landing
# scene: landing
# place: bedroom-door
# light: day off
# show: donna landing
~ clock += 3
Donna's ready for work, with her coat over the banister. She has been holding a slice of toast for so long that it has a thumb in it. # pause
DONNA: I'm on at nine. I'll ring in. I can't ring in, I've rung in. She's a good girl, I don't want you thinking. He's a lovely lad. He carried my shopping. # face: donna tired # pause
[through the door, a telephone, buzzing] # sound: phone-buzz
DONNA: There. # pause # face: donna concerned us
She shows you the back of her hand. It's got strokes on it, in biro, in fives.
* (stay) [Let her stay. It's her daughter. # id: mum-stay # decides: mum]
    She sits down on the top stair, with her back to you both, to be as little there as possible. # pause # face: donna tired
* (toast) ["Donna, would you make her some more toast?" # id: mum-toast # decides: mum]
    ~ mum_out = true
    ~ trust += 1
    DONNA: She won't eat it.
    YOU: I know. Would you make it, though? # pause
    She looks at you, and understands, and minds, and goes. # hide: donna # face: donna concerned
* (sister) ["Could you go round to your sister's for an hour?" # id: mum-sister # decides: mum]
    ~ mum_out = true
    DONNA: And leave her with you?
    She says it quite nicely. She's at the foot of the stairs with her keys out before she has let herself hear it. # pause # hide: donna
-
You're by yourself on somebody's landing. It's warm. There's a smell of shampoo and cold toast. What do you look at?
-> looking

= looking
* (door) [The strip of light under the door. # id: look-light # kind: look # at: door]
    It's dark, and then it's blue. You time it. Four minutes, to the second. People aren't that regular. You'd need to be looking at something. # pause
    Blue light under the door every four minutes, exactly. # note: exactly # pause
* (tray) [The tray on the carpet. # id: look-tray # kind: look # at: tray]
    Toast, gone to cardboard. Under the plate there's another plate. Under the mug, a note in felt tip: "Sorry mum not hungry x". It's got a lot of creases. It has been used before. # pause
    A tray. A note that says sorry, not hungry. She's been putting out the same one. # note: same-note # pause
* (window) [Out of the landing window. # id: look-window # kind: look # at: window]
    ~ tracked = true
    There's a bike against the wall of the flats, and a lad on the wall. It's raining a bit. He isn't doing anything. He's holding a telephone in front of him, flat, like a plate. # pause
    A lad on a wall across the way, watching his phone. Not the house. # note: on-the-wall # pause
* (room) [The room with its door open. # id: look-room # kind: look # at: open-room]
    ~ dates = true
    It's Donna's. A bed that's been made on one side. There's a black dress on the wardrobe with the label still on, and a card, "Order of Service", for a Saturday three weeks ago. # pause
    A funeral, three weeks ago: her grandad. # note: funeral # pause
-
~ looks += 1
~ clock += 1
{ looks < 2: -> looking }
-> through

=== through
~ clock += 2
You sit down on the carpet, since you can't think of a way of standing at a door that isn't policing it. The gap's about an inch. You can see one sock.
* (must) ["Before you say a word, here's what I'd have to write down." # id: words-must # decides: first-words]
    ~ trust += 1
    You tell her. If anybody's in danger. If somebody's making her do anything. The rest can be weather. # pause
    MAYA: Go on, then. What's the weather? # pause
* (sit) [Say nothing. Sit, and let her get used to it. # id: words-sit # decides: first-words]
    ~ trust += 1
    It buzzes. You hear thumbs. It's four minutes until the next one, and neither of you says anything for any of it. # pause
    MAYA: You've still got a hole in your sock. # pause
* (trouble) ["You're not in any trouble, Maya." # id: words-trouble # decides: first-words]
    MAYA: People only say that when you are. # pause
-
MAYA: I've not done anything. I'm on my phone. Is that illegal now? # pause
YOU: Who is it?
MAYA: It's only Cal. He gets bored. # pause
She says it the way you would about a dog that had somebody by the leg.
You can hear that she's been crying and has washed her face, and would like not to be asked. You ask about something else.
* (breaks) ["What happens if you don't answer?" # id: streak-breaks # decides: streak]
    ~ streak_hers = true
    MAYA: It goes. # pause
    YOU: What does?
    MAYA: The streak. It's two hundred and eleven. It's a thing we've got. I nearly lost it at Grandad's, I was in the toilet at the crem for like an hour. # note: two-eleven # pause
    { landing.room: You think about a dress with a label on. | It's a small flat voice. She's heard what she has said. } # because: look-room look-light look-tray look-window # pause
* (who) ["Who else have you got a streak with?" # id: streak-who # decides: streak]
    ~ dates = true
    MAYA: Loads of people. # pause
    There's a wait, while she looks.
    MAYA: I did have. # note: did-have # pause
    MAYA: Zee and me were on nine hundred. # pause
* (nothing) [Don't ask about it. Ask what she had for dinner. # id: streak-not # decides: streak]
    ~ trust += 1
    MAYA: What?
    YOU: At school.
    MAYA: I don't go in. He thinks it's gross, watching people eat. # note: gross # pause
    It takes her a second to hear that. It took you one as well. # pause
-
-> dots

=== dots
# show: maya door
~ clock += 3
[in the doorway, the door, by an inch] # sound: door-latch
The gap gets to be a face. She's got a hoodie on that's two sizes up. She holds the phone against her chest with the glass inwards, the way you'd hold a hot water bottle. # pause
MAYA: You can't come in. I'm not being rude. He'll see the light change. # face: maya guarded # note: light-change # pause
{ tracked:
    YOU: Does he know where you are, all the time?
    MAYA: It's just the dots. Everyone's got dots. I've got his. # because: radio-address look-window # pause # face: maya tired
    YOU: Where's his?
    She looks. It's the first time tonight that she's looked at it because she wanted to. # face: maya afraid phone # pause
- else:
    YOU: See it how?
    MAYA: It was only so as we'd know. It was sweet. He used to guess what shop I was in. # pause # face: maya tired
    She's stopped finding it sweet somewhere in the middle. # pause
}
MAYA: He's not horrible. I know what you want me to say. We had an assembly. There was a wheel. # face: maya guarded # pause
She does the voice of the assembly. It's a bit like yours. # pause
MAYA: He buys me things. He remembers my mum's shifts. He knows how much battery I've got, he'll say, you're on nine, babe, plug in. Nobody's ever been bothered what I'm on. # note: battery # pause # face: maya tired
-> the_picture

=== the_picture
~ clock += 3
[in her hand, the phone, buzzing] # sound: phone-buzz # face: maya afraid phone
She doesn't answer it. She looks at you as though one of you had let go of a rope. # pause
MAYA: There's a thing. I can't say it to you, though. I looked it up. # pause # face: maya guarded
{ landing.stay: On the stairs Donna's back has stopped moving. | There's no one on the stairs. } # because: mum-stay mum-toast mum-sister
* (law) ["If it's a picture, I can tell you what the law says." # id: picture-law # decides: picture]
    ~ picture = true
    ~ not_trouble = true
    ~ trust += 1
    She goes a colour. # hard: picture-law # pause
    YOU: You're under eighteen. If he's got one, and he's said who he'd send it to, then that's him that's broken the law. It's there to look after you. I'm not going to make a criminal of you for being in it. # pause
    MAYA: It said it did. It said making one. # face: maya tired # pause
    YOU: It does say that. It was made for grown-ups who hurt kids. We're told not to turn it on somebody like you, and I wouldn't, and I've never met a copper who would. # pause
    MAYA: He's not sent it. He's only told me who he'd send it to. In order. With a heart. # note: in-order # pause # face: maya tired
* (knows) ["Is there anybody else who knows what it is?" # id: picture-knows # decides: picture]
    ~ picture = true
    MAYA: No. # hard: picture-knows # pause
    MAYA: Zee guessed. She said, has he got one of you? In Chemistry, she said it, she was doing a titration. And I told her she was jealous. # pause # face: maya tired
    MAYA: Just the one. He says that he'd never. He just says who, if he did. My mum's on it. Mr Sethi's on it. # note: the-list # pause # face: maya tired
* (leave) ["Keep it till you've somebody with you that you'd pick." # id: picture-leave # decides: picture]
    ~ trust += 1
    It's not what she expected. You can see her trying to find the trick in it.
    MAYA: Who'd I pick? # pause # face: maya tired
    She has asked you as if it was a quiz. Then she has gone in again behind her face, to look. # note: who-would-i-pick # pause
-
-> the_phone

=== the_phone
~ clock += 3
It's been five minutes. It's the longest that it's been all night, and it is buzzing now without any gaps.
* (see) ["Will you let me see what he's saying?" # id: phone-see # decides: phone]
    ~ proof = true
    She turns it round at arm's length, with her eyes shut. # face: maya afraid phone # pause
    You read it without moving your lips. It's mostly her name. You take a photograph of the screen with your own. It's her name eleven times, and then, "ok. your choice x". # note: your-choice # pause
* (read) ["Read me one. Any one. In a silly voice." # id: phone-read # decides: phone]
    ~ trust += 1
    ~ proof = true
    MAYA: You what? # pause # face: maya neutral us
    She does it in the voice of a satnav. "Maya. Maya. In four minutes, answer your phone." She gets to the end. She hears it. It's not funny at all, and she's smiling. # pause
    You ask if you may write that one down, with the time. She says it again, slower, for dictation. # note: satnav # pause
* (keep) [Leave it in her hand. It's hers. # id: phone-keep # decides: phone]
    ~ trust += 1
    You look at it, and then you look at her, and go on looking at her. After a bit she does a thing that you've never seen anybody do. She sits on it. # note: sat-on-it # pause # face: maya neutral us
-
[downstairs, the doorbell] # sound: doorbell
MAYA: That's him. # face: maya afraid phone # pause
-> step

=== step
# scene: step
# place: street
~ clock += 3
You know him, it turns out. You've seen him leaning on a window in the sixth-form corridor, with the sun on him, holding a door for somebody. He's holding one now, in the rain, it's Donna's, with one finger. # pause
CALLUM: All right, officer? I've only brought a charger. She'll be on about four per cent. # pause
{ mum_out: He has called through to the kitchen already, to ask if Donna's not been sat down at all today. | Over your shoulder Donna says hello to him before she's remembered. } # because: mum-stay mum-toast mum-sister
He's wet through. He has a nice open face. He really is worried.
* (talk) [Step outside, and talk to him on the step. # id: callum-step # decides: callum]
    ~ clock += 4
    CALLUM: I'd never hurt her. Ask anyone. I just like to know she's safe. You'd be the same.
    YOU: How'd you know that she's on four per cent? # pause
    CALLUM: She told me. # pause
    YOU: She's not answered for eleven minutes.
    CALLUM: My dad's got one in the van. A tracker. He knows when his lads stop for chips. Nobody rings the police on him. # pause
    YOU: Do his lads have to send him a heart?
    It's the first thing in a while that he's had to think about. He looks up at the window. # note: four-per-cent # pause
* (take) [Take the charger, thank him, and shut the door. # id: callum-door # decides: callum]
    CALLUM: Could you tell her I'm here, though?
    YOU: No. # pause
    It's a strange thing to watch. You don't think he has ever been told it in one word. He waits for the rest of it. # pause
    CALLUM: I'm not being funny. Are you allowed? # pause
    You close the door. It's got one of those coloured glass bits in it, and for some time he's there in four colours. # pause
    When you go back up she's at the window, to the side of it, like somebody in a film. She has seen him stood there with his hands empty. # note: empty-hands # pause
* (in) [Ask him in, out of the wet, and hear him out. # id: callum-in # decides: callum]
    ~ callum_heard = true
    ~ clock += 6
    He wipes his feet. He has his own hook. # pause
    CALLUM: I'm worried about her, to be honest. She's not been right since her grandad. She says things. If she's told you about, like, photos and that, I'd not want it getting her into trouble. # pause
    He's said it up the stairs, in a carrying voice. Nobody'd mentioned a photo. Above you the door shuts, very quietly. # note: nobody-mentioned # pause
    CALLUM: I could talk to her. She listens to me. # pause
    You say that you'd like her to have a bit of time. He says of course. He gets out his telephone and looks at it, to see how much. # pause
-
-> zainab

=== zainab
# scene: landing
# place: bedroom-door
# light: day off
# show: maya door
~ clock += 3
{ step.in:
    It takes a quarter of an hour to get the inch back. # because: callum-in # face: maya guarded # pause
- else:
    She's let it go dark in her hand. Nobody has told her to. # face: maya tired # pause
}
MAYA: Nobody'd believe it. They all like him. I like him. # pause
MAYA: Zee doesn't. Zainab. She used to save me a seat. In Chemistry. I sit at the front now. I can feel it behind me, not being there. # note: the-seat # pause # face: maya tired
* (ask) ["Shall I ask her? Only if you'd like me to." # id: zainab-ask # decides: zainab]
    ~ zainab_asked = true
    She doesn't say anything for so long that you think she's read something. # pause
    MAYA: Don't say I cried. # pause # face: maya neutral us
* (ring) [Ring Zainab yourself, from the car, tonight. # id: zainab-ring # decides: zainab]
    ~ clock += 4
    ZAINAB (on the phone): Is she all right? Is it him? # pause
    ZAINAB (on the phone): I've got dates. I started writing them down in September, I didn't know who you gave them to. I've still got her seat. I've put my bag on it every day since half-term. # note: bag-on-it # pause
* (school) [Leave it to the school. A seat's a small thing to move. # id: zainab-school # decides: zainab]
    SETHI (on the phone): I can do a seating plan. I can do it by morning, for the whole set, so that it's nobody's idea. # pause
    SETHI (on the phone): Should I be doing something larger? # pause
    YOU: It might be larger than it looks. # pause
-
-> one_thing

=== one_thing
The door's open as far as your elbow by now. It's a nice room. There's a periodic table, with a moustache on it, and a string of photographs with some of the pegs empty. You could ask her about one thing that isn't him.
* (thursdays) {dates} [Ask about Thursdays. # id: ask-thursdays # kind: ask]
    MAYA: It was pizza. Mum'd do three kinds, and Zee would pick all the olives off hers and put them on mine. I don't even like olives. # pause
    She's smiling at a place on the carpet.
    MAYA: I never told her. Six years. # note: olives # pause # face: maya neutral us
* (grandad) {landing.room} [Ask about her grandad. # id: ask-grandad # kind: ask]
    MAYA: He'd ring the house. On the actual house phone, he'd not ring mine. He said he didn't like to think of it going off in my pocket, when I might be looking at something. # note: house-phone # pause # face: maya tired
    MAYA: I thought that was such an old man thing. # pause
* (moles) [Ask what she's got up to in Chemistry. # id: ask-moles # kind: ask]
    MAYA: Moles. It's only counting. It's just that the things are so small you can't see you're doing it, so you count loads at once and call it one. # note: moles # pause # face: maya neutral us
    She's forgotten to be anything for nearly a minute. She'd make a good teacher, you think, and have the sense not to say it. # pause
* (where) {tracked} [Ask what he does if he doesn't know where she is. # id: ask-where # kind: ask]
    MAYA: He turns up. He'll have brought me something. # pause # face: maya tired
    YOU: What sort of thing?
    MAYA: Whatever I'd just bought. # note: whatever-i-bought # pause
* (before) {earlier} [Ask who he went out with before her. # id: ask-before # kind: ask]
    MAYA: Some girl at Harrow Road. She was mental, he said. She wanted to know where he was the whole time. # pause # face: maya guarded
    It's a good while before she speaks.
    MAYA: That's what he says about me now, isn't it? # note: some-girl # pause # face: maya tired
-
-> wants

=== wants
~ clock += 3
{ mum_out:
    Donna's at the bottom of the stairs with the toast. She's cut it into soldiers. # show: donna landing # face: donna concerned # pause
- else:
    Donna gets up off the stair. It takes her two goes. She's heard a good deal, and her back says which. # face: donna tired # pause
}
You've got to say what's happening tonight. At seventeen it isn't all hers to decide, and it's not all anybody else's. You ring your sergeant, from the bathroom, with the fan on.
ADEYEMI (on the phone): So is she a child, or is she somebody's partner? # pause
YOU: She's both.
ADEYEMI (on the phone): Then she's got two lots of people who'll each think that the other lot's got her. What are you doing about that before you go? # pause
* (crime) {picture} [Report it as a crime tonight, with her beside you. # id: tonight-crime # decides: tonight]
* (safe) [A safeguarding report. No statement till she wants to. # id: tonight-safeguard # decides: tonight]
* (plan) [A plan with her and Donna, for the phone and the week. # id: tonight-plan # decides: tonight]
* (word) [A proper word with Callum, and leave it at that for now. # id: tonight-word # decides: tonight]
-
-> reason

=== reason
ADEYEMI (on the phone): And why that one? In a sentence. Not the sentence you'd put in assembly.
* [Every four minutes, to the second. # id: because-four # kind: reason]
* {picture} [The list. He's told her in what order. # id: because-list # kind: reason]
* {tracked} [He knew how much battery she'd got. # id: because-battery # kind: reason]
* {dates} [Everyone she'd have told has gone. # id: because-gone # kind: reason]
* {step.in || step.talk} [Him. He knew a thing that nobody'd said. # id: because-him # kind: reason]
* {trust >= 4} [She opened the door. I'd like it to stay open. # id: because-door # kind: reason]
* {earlier} [There was another school before this one. # id: because-earlier # kind: reason]
* [I don't know yet. It's the least I can undo. # id: because-undo # kind: reason]
-
ADEYEMI (on the phone): That'll do. Write it as you said it, before it grows up. # pause
{ wants.crime: -> do_crime }
{ wants.safe: -> do_safe }
{ wants.plan: -> do_plan }
-> do_word

=== do_crime
# scene: tonight
# place: bedroom-door
# light: day off
# show: maya door
~ clock += 30
You do it on the carpet, with the door wide open and the big light on. He'll see it change. That's all right. # pause
{ not_trouble:
    She tells it straight through, picture and list and all. When she comes to her own part in it she looks at you, and you go on writing at the same speed. # because: picture-law # face: maya neutral us # pause
- else:
    She tells it as far as the picture. You write down what she says, and when you hold out the pen to her, she has her hands up her sleeves. # because: picture-knows # face: maya guarded # pause
    MAYA: It'd say my name, though. Next to it. # pause # face: maya tired
}
{ proof:
    You've his words already, with the times on, so that she doesn't have to be right about those. # because: phone-see phone-read # pause
- else:
    Then you need the phone, and she has to hand it over, and it's like watching somebody put down a baby. # because: phone-keep # face: maya afraid phone # pause
}
You read it back to her, all of it, like somebody reading out a recipe. She stops you once, for a word. She'd said "scared", and she'd like it to be "careful". # pause
You change it. You say that she can change it back, any time, and she thinks, and does. It's only the start, you tell her. There'll be a longer one, when she's ready. # face: maya tired # pause
-> dot

=== do_safe
# scene: tonight
# place: bedroom-door
# light: day off
# show: maya door
~ clock += 18
You tell her what that means, because nobody ever does. People who look after children will hear about it, and Mr Sethi will. Nobody's going to ring Callum. Nothing has her signature on. # pause
MAYA: So it just sits there. # face: maya guarded
YOU: It sits there with people looking at it. # pause
{ zainab.ask:
    MAYA: Can one of them be Zee? # because: zainab-ask # face: maya neutral us # pause
    There isn't a box for that. You write it along the side.
- else:
    MAYA: I bet it's a portal. # face: maya tired # pause
    It is a portal. # pause
}
MAYA: What if I say it's all fine tomorrow? # face: maya guarded
YOU: Then I'll write down that you said it was all fine tomorrow. # pause
She finds that funny, or she finds it something. She asks how you spell safeguarding, and you have to think. # face: maya neutral us # pause
-> dot

=== do_plan
# scene: tonight
# place: bedroom-door
# light: day off
# show: maya door
# show: donna landing
~ clock += 24
The three of you sit on the stairs, one to a step, with the toast. It's the best idea that anybody's had all night, and it's nobody's. # pause
DONNA: What if I had it? Nights. On the ward, in my locker. And if he rings, he gets me, and I'm at work. # face: donna concerned us # pause
MAYA: He'd ring the ward.
DONNA: Then he'll get Sister. # pause # face: donna neutral
{ streak_hers:
    MAYA: It'd break it. If I'm not on it at midnight, it goes to nothing. # because: streak-breaks # face: maya tired
    Nobody says anything. It's surprising how hard it is to say nothing to that.
    MAYA: I'm just saying. # pause
- else:
    You write the week out on the back of the Order of Service, which is the only paper there is. Who's walking with her. Who's home. # because: streak-who streak-not # pause
}
Donna has her shift to get to. She does up her coat. On the bottom stair she turns round and holds out her hand with the biro marks on, flat, like somebody asking for chewing gum. # pause
It takes Maya the whole of a buzz. Then she puts it in. # face: maya afraid phone # pause
-> dot

=== do_word
# scene: tonight
# place: street
~ clock += 16
He has gone back to his wall. He stands up when you come over, because he's been brought up to. # pause
You tell him what he's doing, in order, and what each of it is called. You tell him it stops tonight. You are good at this, you've done it to bigger lads. He nods. He's got rain on his eyelashes. # pause
CALLUM: I didn't know that she felt like that. I'm glad you said. I'll make it up to her. # pause
{ callum_heard:
    You've a feeling that you have told him how much you know. # because: callum-in # pause
- else:
    You've a feeling that you have told him who's been talking. # because: callum-step callum-door # pause
}
He puts out his hand, and you've shaken it before you think. It's warm, from the phone. He says to tell your lot that they're doing a great job. # pause
-> dot

=== dot
~ clock += 4
{ wants.word:
    You go back up, for a minute, to say goodnight to the door.
    # place: bedroom-door
    # light: day off
    # show: maya door
}
On the map there are two dots. One's in this house. The other's across the road, on a wall. They're so close that one's on top of the other. # pause # face: maya tired
MAYA: Do I turn it off? If I turn it off he'll know. If I don't, he'll know. # pause # face: maya afraid phone
* (off) ["Turn it off now, while I'm sat here." # id: dot-off # decides: dot]
    She does it with her little finger. It goes like a light in a house across a valley. # pause
    It's about ten seconds before the bell. You're already on the stairs. # pause
* (leave) ["Leave it on till there's a plan for the minute after." # id: dot-leave # decides: dot]
    MAYA: That's what I do. # pause # face: maya neutral us
    She looks at you, for the first time, as if you might be in the same job.
* (nan) ["Could it be somewhere that you aren't?" # id: dot-nan # decides: dot]
    She thinks. Then she goes and gets her old tablet, with the cracked corner, and signs it in. # pause
    MAYA: It can be in bed with flu. # pause # face: maya neutral us
    She's going to be good at things.
-
-> write

=== write
# scene: write
# place: car-parked
~ clock += 34
{ uniform.on:
    The two lads are still on their wall. One of them asks if Maya's been nicked. It'll be all round the sixth form by nine. # because: uniform-on # pause
- else:
    Nobody on the wall says anything. They've seen a person in a jumper go into a house. # because: uniform-jumper uniform-ask # pause
}
The form's got a list to choose from, and a box for if it isn't on the list. # push: terminal
* (words) [Use her words. Dots, streak, list, heart. # id: write-words # decides: write]
    You have to explain each of them to a dropdown. It takes an hour. It sounds like somebody who's seventeen. # pause
* (difficulty) ["Relationship difficulties." # id: write-difficulty # decides: write]
    It's on the list. It goes to a team who are very good with couples. # pause
* (abuse) [Domestic abuse. Victim aged seventeen. # id: write-abuse # decides: write]
    A message comes up at once, to ask if you've got the age right. You tell it yes. It asks again. You ring the help line for the form, and it's shut. # pause
-
A light goes off, upstairs. You wait. It's four minutes, and then it's five, and then you have to go and see about some bikes. # pause # sound: music-turning-point
-> after_wednesday
