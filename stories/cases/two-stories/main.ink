// Two stories. Two people on a landing, two calls from one telephone, and each says it was the other.
// This file is the evening, to the last line of the report; after.ink is what comes of it.
INCLUDE after.ink

VAR clock = 1121            // minutes since midnight
VAR checks = 0              // checks asked of control
VAR looks = 0               // things looked at on the landing
VAR pattern = 0             // what you know that is older than tonight
VAR paper = 0               // what would stand up without either of them saying it again

VAR one_phone = false       // you know that both calls came from his telephone
VAR nadia_knows = false     // Nadia has been told what her joke did
VAR heard_mark = false      // you heard Mark yourself
VAR heard_leanne = false    // you heard Leanne yourself
VAR same_questions = false  // both were asked the same things
VAR hand_told = false       // he told you whose iron it was
VAR counted = false         // you know about the messages
VAR stuart = false          // Kerry has told you about Stuart
VAR cup = false             // Pav has told you about the cup

-> call

=== call
# scene: call
# place: control
# show: call-handler desk
CALL HANDLER: Police emergency, where are you?
MARK: Ropewalk Court, flat seven. I'll say it again in case. Ropewalk Court. Seven. # pause
CALL HANDLER: What's happening there, Mark? It is Mark? # face: call-handler listening
MARK (low): My partner's got a cut lip. That was me. I put my arm up and I'd hold of the door. I'm just saying so before anybody else does. # pause
CALL HANDLER: Are you hurt at all? # face: call-handler concerned
MARK (low): I'm all right. I'm a big lad. I'm on the landing, I've no shoes on. Are they coming? # note: no-shoes # pause # face: call-handler concerned screen
18:41. He rings off before he's told to. Eleven minutes later there is another one.
LEANNE: Hiya. Flat seven, Ropewalk Court, has he rung you? He has, hasn't he. I don't want him in trouble. I only want it down that I rang as well. # pause # face: call-handler listening keys
-> car

=== car
# scene: car
# place: car-parked
~ clock = 1134
Saturday, November, rain. You and Nadia are sitting below Ropewalk Court with the engine off, because a fire engine has the way in. Five floors of walkways. Somebody's frying onions. # pause # sound: music-opening
NADIA: He rang on her?
YOU: He rang on himself.
NADIA: They do that. Get in first, nice and sorry. I had one who'd baked. # pause
She has been on since two. She has her mother's old hand warmer, which is a china hen, and she lends it you for a minute without being asked. You have worked with worse people, and said so. # pause
NADIA: I don't mind a male victim. I've just never met one. # pause
Control can look up two things before the road clears.
-> ask_control

= ask_control
* (names) [Both names. What's known of them? # id: radio-names # kind: radio # decides: checks]
    CONTROL (on the radio): Mark Dolan, forty-three, nights at the parcel depot. Leanne Fisk, thirty-six, on reception at a vet's. Nothing on either. No children there. She's a lad of fourteen, lives at his nan's. # pause # sound: radio-chirp-start
    Mark, 43. Leanne, 36. No children in the flat. Nothing known. # note: names
* (calls) [Any calls from there before tonight? # id: radio-calls # kind: radio # decides: checks]
    ~ pattern += 1
    CONTROL (on the radio): One that never got going. June, from his number. Hung up when it was answered. We texted, and he said wrong number. # pause # sound: radio-chirp-start
    June: a 999 call from his phone, cut off. "Wrong number." # note: june
* (words) [What did he say, word for word? # id: radio-words # kind: radio # decides: checks]
    CONTROL (on the radio): Gives the address twice. Says that it was him before he's asked. Then, when she says are you hurt, I've got a gap here. Four seconds. Then, I'm a big lad. # pause # sound: radio-chirp-start
    Four seconds before "I'm all right". # note: four-seconds
* (second) [The second call. Whose phone was that? # id: radio-phone # kind: radio # decides: checks]
    ~ one_phone = true
    ~ pattern += 1
    CONTROL (on the radio): Same number. Both of them came off his. So either he's lent it her, or she's got it off him. # pause # sound: radio-chirp-start
    Two callers, one telephone: his. # note: one-phone
-
~ checks += 1
~ clock += 1
{ checks < 2: -> ask_control }
-> stairs

=== stairs
# scene: landing
# place: flat-landing
# show: leanne door
# show: mark landing
~ clock += 4
The lift has a chair in it, so it's the stairs. Four floors of other people's Saturday. A quiz show, a row about a dog, somebody in a hurry learning the recorder. # pause
The stair light's on a timer. You come up the last flight as it goes out, and a big man in his socks reaches over, without looking, and presses it on again. # light: strip off # pause
# light: strip on
He has scratches down one side of his neck. In the doorway is a woman half his size, with a tea towel held to her mouth. Nadia takes in the two of them. # pause
NADIA (to you, low): Hope she doesn't hurt him.
It isn't said to be cruel. On concrete it carries beautifully. # face: mark ashamed
He smiles. It is the smile for one you have heard before, and were waiting for. # pause
* (now) ["Nadia. Not here." # id: joke-now # decides: joke]
    ~ nadia_knows = true
    She goes red from the collar up. So, for some reason, does he. # face: mark tired
    LEANNE: She's all right, love. We've got to laugh. # pause
* (later) [Leave it. Take it up with her afterwards. # id: joke-later # decides: joke]
    You make a note of it, on the inside. Mark has already turned his face to the wall, so as to be out of the way. # face: mark guarded # pause
* (let) [Let it go by. There's a job to do. # id: joke-let # decides: joke]
    LEANNE: I'll try not to, love. # pause
    And Nadia laughs, because what else would you do. # face: mark guarded # pause
-
MARK: I put my arm up. I'd the door in the other hand, and it's come back and caught her. I said it on the phone. It's all on the phone.
LEANNE: He's upset. You're upset, aren't you? He's been up all night. # pause # face: mark afraid leanne
You ask her how her mouth is.
LEANNE: I'm not saying anything. I don't want him in bother. I know what it looks like. # face: leanne tired
YOU: What does it look like?
LEANNE: Well. # pause # face: leanne guarded
She lets you look from the one of them to the other. # pause
LEANNE: Does anybody want a brew? I'd offer, only I feel daft, with this. He'll have one. Three sugars, he's not meant to.
MARK: I'm all right, thanks.
LEANNE: He'll have one. # pause # face: leanne cold mark
She goes on talking, to Nadia, in a nice clear voice. You've time to look at something.
-> looking

= looking
* (bag) [The bin bag on the doormat. # id: look-bag # kind: look # at: mat]
    ~ pattern += 1
    It has been knotted twice. There's the toe of a trainer pushing at the plastic, and a coat sleeve out of the neck of it like a hand up in class. # pause
    On the mat, by her foot: a bin bag with his coat and shoes in it. Knotted. # note: bin-bag # pause
    LEANNE (to Nadia): He'll not sleep after a night. Then he's like a bear. # face: leanne tired
* (hand) [His hand, the one on the light switch. # id: look-hand # kind: look # at: timer]
    ~ pattern += 1
    On the back of it there's a mark, a flat one, with a rounded end. It is months old. It's been picked at. # pause
    An old burn, the shape of something. Back of his right hand. # note: hand # pause
    LEANNE (to Nadia): I said to him, you're a grown man. Ring who you like. # face: leanne cold mark
* (phones) [The telephones in her other hand. # id: look-phones # kind: look # at: leanne]
    ~ pattern += 1
    There are two, one on top of the other. The bottom one has a parcel depot's sticker on its back. When it buzzes she thumbs it quiet without needing to look which. # pause
    She's holding two phones. One's his. She knows how to silence it. # note: two-phones # pause
    LEANNE (to Nadia): Mine's on charge. It's got no life in it. # face: leanne guarded
* [Her lip, when the towel comes down. # id: look-lip # kind: look # at: leanne]
    ~ paper += 1
    It's a real split, swollen, and it's nearly stopped. It will be sore for a week. There's a smear at the same height on the edge of the door. # pause
    Her lip is really split. On the door's edge, at that height, a mark. # note: door-edge # pause
    LEANNE (to Nadia): Is it bad? I've not dared look. # face: leanne tired
-
~ looks += 1
~ clock += 1
{ looks < 2: -> looking }
-> split

=== split
# place: flat-landing
# show: leanne door
# show: mark landing
[behind number six, a chain going on] # sound: bolt # pause
LEANNE: Are we doing this out here? Only he'll be on about it, with next door. # face: leanne cold mark
Mark doesn't look as if he'd be on about anything. He is watching a bin bag on the mat. # pause # face: mark afraid leanne
YOU: Are there any children in?
LEANNE: Only him. No, my lad's at my mum's. He's fourteen, he's got his own telly there. # pause # face: leanne guarded
Who talks to whom?
* (m) ["Nadia, go in with Leanne. Mark, let's sit down here." # id: split-mark # decides: split]
    -> mark_first
* (l) ["Leanne, shall we go in? Nadia, you stay with Mark." # id: split-leanne # decides: split]
    -> leanne_first
* (p) ["Give us a minute. Nadia, hold on to them both." # id: split-pav # decides: split]
    -> pav_first

=== pav_first
# show: pav door
~ clock += 5
~ cup = true
You knock on the chain. A man in his sixties looks at your number, then at you. # pause
PAV: I hear all of it and I don't know what I hear. Bang, I hear. Her voice, his voice. Not the words. # face: pav guarded
PAV: She's small. I've always thought, well, she's small. # pause # face: pav concerned
He hasn't finished, though. He goes away, and comes back to the gap with a mug from a football club. # pause
PAV: He asked me to mind this, in the spring. There's a key in it. If ever he asks for a cup of sugar, he said, it's that cup. He doesn't take sugar. # note: cup # pause # face: pav neutral mark
Behind you, Nadia has got the two of them on to the weather. Leanne is doing both sides of it. # pause
-> mark_first

=== mark_first
# scene: stairs
# place: flat-landing
# show: mark stairs
~ heard_mark = true
~ clock += 3
[in flat seven, the door] # sound: door-latch # light: flat off
He asks if he can sit, and then asks which stair. He leaves room for anyone who might want to come by. # pause
MARK: I'm not being funny. Could you talk a bit lower? Only it goes under the door. # pause
You sit down as well. From here, between the bars, you can see the whole of flat seven's front door. He's chosen a good stair. # pause
-> mark_talks ->
-> his_hand ->
-> the_phone ->
-> other_one

=== mark_talks
* (afraid) ["Which of you two is frightened, Mark?" # id: four-afraid # decides: same-four]
    ~ pattern += 1
    MARK: I'm sixteen stone.
    It's what he says. Then the light goes out, and he says the rest of it before he puts it on again. # light: strip off # pause
    MARK: I like to know where the door is. # light: strip on # note: the-door # pause # face: mark ashamed
* (week) ["Don't tell me tonight. Tell me since Thursday." # id: four-week # decides: same-four]
    ~ pattern += 1
    ~ counted = true
    MARK: There's not a lot to tell. I go to work, I come home. I've to leave the phone in a locker from ten till six.
    YOU: And at six?
    MARK: Sixty-one. It was sixty-one Thursday. They're only short. "Where", they say. # note: sixty-one # pause # face: mark tired
    MARK: I send her a photo of the clock. So she can see that it's that clock. # pause
* (tonight) ["Just tonight, from when you woke up." # id: four-tonight # decides: same-four]
    ~ paper += 1
    MARK: Half four, I woke up, she was sat on the bed. She said what's this, and it was a receipt. I'd had a breakfast. I was going to go out for a bit and she'd got my shoes. # pause # face: mark tired
    MARK: I'd one hand on the door and she went for my face, so I put the other up. The door came back. I'm not saying it's her fault. I'm saying where my arm was. # note: where-his-arm-was # pause # face: mark ashamed
-
->->

=== his_hand
{ stairs.hand: He's turned the hand over on his knee, palm up. | He has his right hand under his left arm, as if it were cold. } # face: mark guarded leanne
* (shirt) {stairs.hand} ["What were you ironing, Mark?" # id: hand-shirt # decides: hand]
    ~ hand_told = true
    ~ pattern += 1
    MARK: What? # hard: hand # pause
    MARK: It's not that sort. It's for hair. I was asleep.
    He looks up the stairs, then down them. # note: asleep # pause # face: mark ashamed
    MARK: She'd had a bad day, she said. She cried more than I did. I told the nurse I'd done it on a shirt. I don't think I own a shirt. # pause
* (how) ["How did you do that hand?" # id: hand-how # decides: hand]
    MARK: Iron. # pause
    He says it straight off, the way you would give your date of birth. # note: iron
* (doctor) ["Has anyone had a look at that hand?" # id: hand-doctor # decides: hand]
    ~ paper += 1
    MARK: Walk-in. March. She came in with me, she did the talking. The nurse asked me who did the ironing at ours. # pause
    MARK: I thought that was a funny thing to ask. # note: walk-in # face: mark tired
-
->->

=== the_phone
{ stairs.phones || one_phone: You ask him where his phone is. | You ask him who he'd like to ring. He feels in both his pockets, and stops. }
MARK: She's minding it. # pause # face: mark neutral us
* (back) [Fetch it from Leanne, and give it back to him. # id: phone-back # decides: phone]
    ~ counted = true
    ~ pattern += 1
    ~ clock += 2
    LEANNE (from the door): It's only so he doesn't lose it! # pause
    He has to try his own code twice. Someone has changed the picture. He finds what he wants you to see, and hands it over with his head turned away. "Where", it says, and "Where", and "Where", all down the glass. # note: where # pause # face: mark ashamed
* (seize) [Take it from her, as evidence, in a bag. # id: phone-seize # decides: phone]
    ~ counted = true
    ~ paper += 2
    ~ clock += 3
    It goes into a bag, with a number. # note: bagged
    LEANNE (from the door): That's his! You can't take that, that's his! # pause # face: mark guarded leanne
    MARK: How will I ring in sick? # pause
* [Leave it with her. Write down what he says of it. # id: phone-write # decides: phone]
    MARK: Don't have it off her on my account. # note: minding # pause # face: mark ashamed
    You write down "minding". You put the time. # pause
-
->->

=== leanne_first
# scene: room
# place: flat-room
# show: leanne door
~ heard_leanne = true
~ clock += 3
It is a nice room, somebody has an eye. She takes up a place by the door without seeming to. A chair has just been put back on its feet, you can tell by the rug. # pause # push: chair
LEANNE: Sit anywhere. Not there, that's his, it wants a cover. # face: leanne guarded # pause
She's quick, and good company. She does the vet's for you, the man who brings in his wife's hamster, and what the wife said. You've laughed before you know it. The towel makes her lisp. # pause
LEANNE: Go on, then. Do me first. Get it over with. # face: leanne tired us
-> leanne_talks ->
-> her_room ->
-> other_one

=== leanne_talks
* (afraid) ["Which of you two is frightened, Leanne?" # id: four-afraid-her # decides: same-four]
    ~ pattern += 1
    LEANNE: What, of Mark? He's soft as muck. He carries spiders out.
    She touches the towel. # pause # face: leanne cold
    LEANNE: I mean, yeah. Obviously. Look at me. # note: soft-as-muck # pause # face: leanne tired us
* (week) ["Don't tell me tonight. Tell me since Thursday." # id: four-week-her # decides: same-four]
    ~ pattern += 1
    ~ counted = true
    LEANNE: He clocks off at six. It's twenty-two minutes by the towpath. So quarter past, if he's stopping for breath, and Friday he's in at half past.
    YOU: What time do you get in?
    LEANNE: Me? When I get in. # note: towpath # pause # face: leanne cold
    LEANNE: I worry. Is that a crime? # pause # face: leanne guarded
* (tonight) ["Just tonight, from when he woke up." # id: four-tonight-her # decides: same-four]
    ~ paper += 1
    LEANNE: He's got up in a mood, he's wanted to go out. I've said, where. I'm allowed to ask where. And he's pulled the door and it's hit me in the mouth. # pause # face: leanne tired us
    YOU: Did he hit you?
    LEANNE: He pulled the door. I've just said. I'm not going to say he hit me if he never. # note: pulled-the-door # pause # face: leanne cold
-
->->

=== her_room
You ask her if you may have a look round, and she says help yourself, she has nothing to hide. You have as long as she takes to find him his inhaler. # hide: leanne
* [The dustpan, by the chair. # id: look-dustpan # kind: look # at: dustpan]
    ~ paper += 1
    Glass, swept up with care, and a corner of a photograph. It's his half. # pause
    A broken frame in the dustpan. The photograph's been torn down the middle: his half. # note: dustpan
* [The frame that's left on the wall. # id: look-frame # kind: look # at: frame]
    ~ pattern += 1
    There's a paler square next to it, and a hook. In the one that's left there are Leanne, a dog, and somebody's arm that has been folded back. # pause
    One picture gone from the wall. In the other he's been folded out of it. # note: folded
* [The back of the front door. # id: look-lock # kind: look]
    ~ pattern += 1
    There's a bolt at the top, one at the bottom, and a list in felt tip on the inside. "Keys. Lights. Mark: text at ten, at two, at six." # pause
    On the inside of the door: "Mark: text at ten, at two, at six." # note: list
-
# show: leanne door
LEANNE: There. It's the blue one. He'd forget his head. # pause # face: leanne tired us
She does have the right inhaler. She's the only person up here who has thought of it. # pause
->->

=== other_one
# place: flat-landing
# show: leanne door
# show: mark landing
# show: nadia landing
~ clock += 3
{ heard_mark:
    NADIA (to you, on the turn of the stairs): She's in bits, actually. He went mad, door came at her. She's not even angry. She just keeps saying she doesn't want him to get in trouble. # face: nadia concerned
- else:
    NADIA (to you, on the turn of the stairs): He's said sorry to me eleven times. I've counted. Once was for the stairs. # face: nadia concerned
}
{ stairs.now:
    She doesn't say anything else for a moment.
    NADIA: He won't talk to me. He keeps calling me officer. # because: joke-now # pause
- else:
    { heard_mark:
        NADIA: What's yours like? # pause
    - else:
        NADIA: He'll not say another word, though. I don't know what I've done. # because: joke-later joke-let # pause
    }
}
* (same) [Go and ask the other one exactly the same. # id: other-same # decides: other]
    ~ same_questions = true
    ~ pattern += 1
    ~ clock += 6
    { heard_mark:
        ~ heard_leanne = true
        -> leanne_second
    - else:
        ~ heard_mark = true
        -> mark_second
    }
* (nadia) [Take Nadia's account. She was in there. # id: other-nadia # decides: other]
    She gives it you in order, with the words. She's good at it. She does both voices without noticing, and one of them is kinder than the other. # pause
    You write down what Nadia says was said. It's past seven, and it would do for most jobs. # pause
    -> lip
* (door) [Stand them at two ends of the landing, and look. # id: other-look # decides: other]
    ~ clock += 2
    ~ pattern += 1
    You don't ask either of them anything. Nadia takes the hint, and does up her boot. # pause
    He watches her. She watches you watching him. The light goes, and in the dark it's only his breathing that changes. # light: strip off # note: breathing # pause
    # light: strip on
    -> lip

=== leanne_second
# scene: room
# place: flat-room
# show: leanne door
{
- mark_talks.afraid:
    YOU: Which of you two is frightened? # because: four-afraid
    LEANNE: What, of Mark? # pause # face: leanne cold
    It's out before she can look at it. Then she has the towel up. # note: what-of-mark # pause # face: leanne tired us
- mark_talks.week:
    YOU: Tell me since Thursday. # because: four-week
    LEANNE: Thursday he was twenty past, Friday half past. I've got it written down, if you'd like it. # pause # face: leanne guarded
    She has. It's in a diary with a kitten on. You ask what time she was in herself, and she says what's that got to do with it? # note: kitten-diary # pause # face: leanne cold
- else:
    YOU: From when he woke up. # because: four-tonight
    LEANNE: He's pulled the door, and I was behind it. # pause # face: leanne tired us
    It is his story, from the other side of it. Neither of them's lying about the door. You ask about his neck.
    LEANNE: He scratches himself. He's got nervous skin. # note: nervous-skin # pause # face: leanne cold
}
-> lip

=== mark_second
# scene: stairs
# place: flat-landing
# show: mark stairs
{
- leanne_talks.afraid:
    YOU: Which of you two is frightened? # because: four-afraid-her
    MARK: Nobody's frightened. # pause # face: mark ashamed
    He's sitting so that he can see three doors. # note: three-doors # pause # face: mark guarded leanne
- leanne_talks.week:
    YOU: Tell me since Thursday. # because: four-week-her
    MARK: I get sixty-odd texts. I don't mind them. I only mind the ones where I've already answered. # note: already-answered # pause # face: mark tired
    You ask what he does about it. He stops for a breakfast, he says. Fridays. It's eight minutes. # pause
- else:
    YOU: From when you woke up. # because: four-tonight-her
    MARK: I pulled the door and she was the other side. She'd come for my face, I'd my arm up. I've said. # pause # face: mark tired
    It's her story with the beginning put back on. # note: put-back-on # pause
}
-> his_hand ->
-> the_phone ->
-> lip

=== lip
# scene: landing
# place: flat-landing
# show: leanne door
# show: mark landing
# show: nadia landing
~ clock += 3
You get the two of them under the light. Mark stands where he's put. Leanne fetches a hairbrush, and then decides against it, and puts it in her pocket. # pause
Whatever you do, somebody in March will ask what they looked like tonight.
* (both) [Photograph the pair of them, front and sides. # id: lip-both # decides: lip]
    ~ paper += 1
    Her mouth. His neck, four lines, close together, from behind the ear to the collar. She holds still like someone having a passport done. He says cheese, and then he says sorry. # note: photographs # pause # face: mark ashamed
* (medic) [Ask for an ambulance to look at both of them. # id: lip-medic # decides: lip]
    ~ paper += 1
    ~ clock += 12
    It takes its time. The paramedic cleans her lip, and asks how, and writes "door". He asks Mark to unbutton, and writes for rather longer. # note: paramedic # pause # face: mark afraid leanne
* (hers) [Photograph her mouth. He says he's fine. # id: lip-hers # decides: lip]
    MARK: I'm fine. See to her. # pause # face: mark guarded
    It's a good clear photograph. By itself it tells you everything. # note: her-mouth
-
[on the landing, a telephone buzzing] # sound: phone-buzz # pause
LEANNE: That's our Kerry. My sister. I'm not getting her into it. # face: leanne guarded
It stops, and starts again. On the screen Kerry's laughing in a sun hat.
* (speaker) [Let Leanne take it, on the speaker. # id: kerry-speaker # decides: kerry]
    KERRY (on the phone): Is it him? What's he done to you? I hope they lock him up, Lee, I do, I hope they throw away the key! # pause # face: leanne tired
    It goes on. It's very loyal. At the end of it there's a bit of a silence.
    KERRY (on the phone): Is he there, though? # note: is-he-there # pause # face: leanne cold mark
    Leanne has rung off. # pause
* (hall) ["I'll take that, if I may. Outside." # id: kerry-hall # decides: kerry]
    ~ stuart = true
    ~ pattern += 1
    ~ clock += 3
    You take it down a flight. Kerry says her piece about locks and keys. You say that you're by yourself, and it's the police. # pause
    KERRY (on the phone): Is he all right? Mark? # pause
    KERRY (on the phone): You never got it from me. There was a Stuart. Before him. He'd to move to the coast. She was just the same with me when we shared a room, I'd a chart. # note: stuart # pause
* (tomorrow) [Let it ring. Ring her yourself tomorrow. # id: kerry-tomorrow # decides: kerry]
    You copy the number off the screen. Leanne reads it out for you, helpfully, and gets one figure wrong. # note: one-figure # pause # face: leanne guarded
-
{ not cup:
    -> pav_after ->
}
-> wants

=== wants
~ clock += 4
Leanne has fetched Mark a glass of water. She holds it for him while he drinks, with her other hand under his chin, as you would with a child in the back of a car. He says thank you. # face: leanne tired # face: mark tired
* (mark) [Ask Mark what he'd like out of tonight. # id: want-mark # decides: wants]
    ~ pattern += 1
    MARK: My shoes. # pause # face: mark ashamed
    YOU: And after that?
    MARK: I'd like it not to get round at work. # note: my-shoes # pause
* (leanne) [Ask Leanne what she'd like out of tonight. # id: want-leanne # decides: wants]
    ~ pattern += 1
    LEANNE: Take him in. Give him a fright. And then I'd want him back for Monday, he's on at ten. # face: leanne cold mark
    She has thought about it. It isn't an angry plan. # note: back-for-monday # pause
    LEANNE: He's ever so good after a fright. # pause # face: leanne tired
* [Ask neither of them. They can both hear. # id: want-neither # decides: wants]
    Mark passes back the glass. She looks at how much he has left. # pause # face: leanne cold mark
-
-> sergeant

=== pav_after
# show: pav door
The door of number six has come open by the width of a face.
PAV: Is it finished? Nobody asked me anything. # face: pav guarded
He has a mug in his hand, from a football club. He seems to be waiting for someone to want it. # pause # face: pav neutral mark
* (ask) ["What did you hear, sir?" # id: pav-ask # decides: pav]
    ~ clock += 3
    ~ paper += 1
    PAV: A bang. Before that, her. It's always first her, a long time, and then a bang. I thought, well, she is small. # note: first-her # pause # face: pav concerned
    He doesn't mention the mug. You don't, either. # pause
* (mug) ["Is that for somebody?" # id: pav-mug # decides: pav]
    ~ cup = true
    PAV: It's for sugar. He asked me to mind it, if he ever wants sugar. There's a key in. He's never come. # note: sugar # pause # face: pav neutral mark
    On the other side of the landing Mark is looking hard at the lamp. # pause
* (thanks) ["All finished. Thanks for your patience." # id: pav-thanks # decides: pav]
    PAV: It is every Saturday, if you want to know. # pause # face: pav guarded
    He's quite right, you ought to want to. The door's shut by then. # pause
-
->->

=== sergeant
# scene: sergeant
# place: car-parked
~ clock += 4
You go down to ring from the car. On the second floor there's a girl of about nine on the step, with a recorder.
GIRL: Are you taking the big one? # pause
YOU: Why the big one?
GIRL: It's who you'd take. # pause
She does a few notes of something, very fast.
GIRL: He carries our shopping. She counts him up the stairs. I can hear her doing it. She does it in a nice voice. # note: counts # pause
ADEYEMI (on the phone): I've two people with marks and two phone calls. Tell me which is which. # pause
{ one_phone && looks:
    You tell her both the calls were from his phone.
    ADEYEMI (on the phone): And he'd lent it her, had he, in the middle of that. All right. # because: radio-phone # pause
}
{ pattern >= 4:
    You tell her the rest in the order you found it. She doesn't interrupt.
    ADEYEMI (on the phone): Her lip's one question. How they live's another. You were sent to ask both, and it sounds as if you did. # pause
- else:
    You tell her about the lip, and the neck.
    ADEYEMI (on the phone): That's who's marked. I asked you who's frightened. # pause
}
{ pattern < 4:
    ADEYEMI (on the phone): So who's coming in, if anyone, and on what power? If you say both, I'll ask you twice.
- else:
    ADEYEMI (on the phone): So who's coming in, if anyone, and on what power?
}
* (her) {pattern >= 4} [Arrest Leanne. His neck, and the months before it. # id: tonight-her # decides: tonight]
* (him) [Arrest Mark. Her lip, and he says it was him. # id: tonight-him # decides: tonight]
* (pair) {pattern < 4} [Arrest the two of them, and sort it in custody. # id: tonight-both # decides: tonight]
* (shoes) [No arrest. Take him wherever he wants to go. # id: tonight-shoes # decides: tonight]
* (neither) [No arrest. Write down why, for both of them. # id: tonight-neither # decides: tonight]
-
-> reason

=== reason
ADEYEMI (on the phone): Say I'm a jury. I can't see either of them. What's the one thing?
* [Her lip. It's there, and he says he did it. # id: because-lip # kind: reason]
* {stairs.bag} [His shoes were in a bag on her side. # id: because-bag # kind: reason]
* {one_phone || stairs.phones} [She rang us on his telephone. # id: because-phone # kind: reason]
* {counted} [Sixty-one messages of one word. # id: because-where # kind: reason]
* {hand_told} [A burn, and he was asleep. # id: because-hand # kind: reason]
* {same_questions} [I asked both the same, and the answers didn't match. # id: because-same # kind: reason]
* {stuart} [Her own sister asked if he was all right. # id: because-kerry # kind: reason]
* {not heard_mark || not heard_leanne} [I only really heard one of them. # id: because-one # kind: reason]
* [Somebody had to go somewhere, and it was late. # id: because-late # kind: reason]
-
ADEYEMI (on the phone): Right. Put it down like that, before it gets any longer. # pause
{ sergeant.her: -> arrest_her }
{ sergeant.him: -> arrest_him }
{ sergeant.pair: -> arrest_pair }
{ sergeant.shoes: -> his_shoes }
-> stay_put

=== arrest_her
# scene: decided
# place: flat-landing
# show: leanne door
# show: mark landing
# show: nadia landing
~ clock += 6
LEANNE: You're joking. Look at my face! # face: leanne cold mark
YOU: A nurse is going to look at it, first thing.
LEANNE: He does this. He makes people feel sorry for him. Ask anyone. Ask my sister! # pause # face: leanne guarded
{ stuart:
    Nobody says anything about her sister. # because: kerry-hall # face: mark ashamed # pause
}
She isn't handcuffed. She asks who will feed the cat, and tells Mark how, and he says that he knows how. She tells him anyway. # pause # face: mark tired
When she's gone down, he goes to the bag and unpicks the knots. It takes a while. He sits on the stair with one shoe on. # pause
MARK: They'll think it's me, at work. They'll think I did something. # face: mark ashamed
-> last_thing

=== arrest_him
# scene: decided
# place: custody
# show: boateng counter
# show: mark counter
~ clock += 40
He holds his wrists out before anyone's asked for them. Leanne gives you his inhaler, and kisses him on the cheek, with the good side. # pause
In custody there's a sergeant called Boateng, who has all night, and says so.
BOATENG: Anything you'd like me to know, Mr Dolan? It's only me. # face: boateng concerned mark
MARK: No. # pause # face: mark ashamed
BOATENG: You've some marks there. # face: boateng neutral
MARK: I'm a clumsy lad.
BOATENG: They're behind your ear. # pause # face: boateng concerned mark
He waits for much longer than you would have. Then he writes something on the sheet that you can't see, and sends for the nurse himself. # pause
-> last_thing

=== arrest_pair
# scene: decided
# place: custody
# show: boateng counter
# show: mark counter
~ clock += 46
ADEYEMI (on the phone): I'll ask you once more. Both? # because: tonight-both # pause
Two cars. Leanne's at the desk when you bring Mark in, telling Sergeant Boateng about the onions downstairs. She has got him smiling. Then she's taken round the corner to be photographed. # pause
BOATENG: Are you frightened of anyone, at home? I ask everybody. # face: boateng neutral
MARK: I put my arm up. # face: mark afraid
BOATENG: Save that for the interview. It's not what I asked you. # pause # face: boateng concerned mark
He leaves that line of his form empty, and lays the pen beside it. # pause
-> last_thing

=== his_shoes
# scene: decided
# place: flat-landing
# show: leanne door
# show: mark landing
# show: nadia landing
~ clock += 7
{ pattern >= 4:
    ADEYEMI (on the phone): He's the one that's hurt and he's the one going out in the rain. You could arrest her and he'd have his own bed. I'd like to read why not. # because: tonight-shoes # pause
- else:
    ADEYEMI (on the phone): That'll cool it down. I don't know that it's hot, though. I think it might be cold. # because: tonight-shoes # pause
}
You pick the bag up off the mat, since it's in nobody's hand, and pass it over. He puts his shoes on standing up, without undoing them. # pause
LEANNE: Where, though? # face: leanne cold mark
He looks at you. You look at her. # pause
YOU: Out.
{ cup:
    MARK: Pav, have you got any sugar? # because: split-pav pav-mug # pause
    The mug comes out through the gap at the end of a long brown arm. He puts the key in his pocket and gives back the mug. # pause
- else:
    He has four pounds and a bus pass. He'd like to be taken to the depot. It's the only place he can think of that's open. # pause
}
-> last_thing

=== stay_put
# scene: decided
# place: flat-landing
# show: leanne door
# show: mark landing
# show: nadia landing
~ clock += 5
{ pattern >= 4:
    ADEYEMI (on the phone): You've just told me all that, and then neither. You don't need my leave not to. You need a reason, and I can hear you haven't one. # because: tonight-neither # pause
- else:
    ADEYEMI (on the phone): Six of one. I hate six of one. Somebody's always the other. # because: tonight-neither # pause
}
LEANNE: Well, thanks for coming out. # face: leanne tired
She holds the door for him. He goes in past her, sideways, the way you'd get by a parked car. The bag's gone in before him. # pause # hide: mark # hide: leanne # light: flat off
-> last_thing

=== last_thing
~ clock += 5
There is one thing more that you can do for somebody, and then you're wanted elsewhere.
* (line) {not sergeant.pair && not sergeant.him} [Tell Mark of a helpline that is for men. # id: leave-line # decides: leave-with]
    He reads the number to himself with his lips.
    MARK: Do they answer? # pause
* (work) [Ring his depot, and say only that he's helping us. # id: leave-work # decides: leave-with]
    BEV (on the phone): Helping you what? No. Don't tell me. Is he fit for Monday? Tell him there's days going, in returns. Tell him I never asked. # note: days-going # pause
* (nadia) [Tell Nadia what he heard on the stairs. # id: leave-nadia # decides: leave-with]
    ~ nadia_knows = true
    { stairs.now:
        NADIA: I know. You said. You only said it on the stairs, though, so it was about you.
        That's fair, and it takes you a moment. # pause
    - else:
        NADIA: It was just a joke.
        You wait. # pause
        NADIA: It wasn't even mine. It's what they said about my dad. # pause
    }
* (six) {sergeant.pair || sergeant.him} [Go back up, and take down what Pav heard. # id: leave-pav # decides: leave-with]
    ~ paper += 1
    PAV: First her. A long time, her. Then a bang. Then you people. You took the wrong end. # note: wrong-end # pause
    He signs each page with his full name, and dates it, and asks whether it's too late.
-
-> write

=== write
# scene: write
# place: car-parked
~ clock = 1310
{ stairs.later && not last_thing.nadia:
    ~ nadia_knows = true
    NADIA: Go on, then. You've been wanting to all night. # because: joke-later # pause
    You say it. She looks at the rain. She'll go and see him in the week, she says, and he can call her what he likes. # pause
- else:
    NADIA: I keep on seeing his socks. # pause
}
It is quarter to ten before you get to the end of it. You've gone over the door three times, who was which side and whose hand. It's a good door. Nobody disagrees about it. # pause
On the form there's room for one victim and one suspect. You can add a person. You can swap them over with an arrow. # push: terminal
* (her) [Leanne is the one who does it, and say why. # id: write-primary # decides: write]
    You put the lip in, and how. You put what came before it in front of it. It makes a long sentence with no adjectives. # pause
* (two) [Two victims, and everything each of them said. # id: write-two # decides: write]
    It's very complete. Both have rights, both get letters, and the two letters are the same. # pause
* (level) [Both as bad as each other, on what you've got. # id: write-level # decides: write]
    There's no box for that, so you put it in the notes. It reads as if somebody'd been fair. # pause
-
Downstairs they have finished with the onions. The fire engine went an hour ago, it was toast. Somewhere behind a wall a recorder is still going over the hard bar, though it must be long past anybody's bedtime. # pause
NADIA: Where to? # pause # sound: music-turning-point
-> after_saturday
