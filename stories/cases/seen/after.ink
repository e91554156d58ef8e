// What comes of the Wednesday, and the same evening as somebody else had it.

=== after_wednesday
# scene: weeks
~ clock = -1
{
- wants.crime && not_trouble: -> taken_down
- wants.crime: -> another_school
- wants.plan: -> two_twelve
- wants.word: -> the_charger
- zainab.school: -> year_nine
- else: -> her_seat
}

// What several ways have in common.

=== the_form
{
- write.words:
    A woman on the child desk rings, to ask what a streak is. You tell her. There's a pause, and she says, my daughter's got eleven of those. # because: write-words # pause
- write.difficulty:
    A letter comes, to "Maya and Callum", offering them four sessions together. Donna puts it in the bin, and then takes it out, and puts it in the one at work. # because: write-difficulty # pause
- else:
    The child desk sends it to the abuse desk, because of the word. The abuse desk sends it to the child desk, because of the age. On the third day you walk it up the stairs yourself. # because: write-abuse # pause
}
->->

=== the_dots
{
- dot.off:
    Her dot had gone out at ten to eight. He rang the bell, and her nan, and the ward. He told each of them that he was only worried. # because: dot-off # pause
- dot.leave:
    Her dot stays where it is until the Saturday, when everyone's ready for it not to. It goes out at noon, in a room with four people in it and a cake. # because: dot-leave # pause
- else:
    For nine days her dot's in bed with flu. He sends it soup. On the tenth he comes up to it in the library, where she is. # because: dot-nan # pause
}
->->

=== about_him
{
- step.in:
    He tells people that he's been helping the police with her. It's nearly true, which is how he likes them. # because: callum-in # pause
- step.talk:
    He's asked everyone, since, how the police would know what anyone's on. He'd like it looked into. Four per cent, he says. # because: callum-step # pause
- else:
    He's still got the charger. He carries it about, coiled up, for some time. # because: callum-door # pause
}
->->

=== the_locker
{
- mum_out:
    Donna's never asked what was said on the landing. She leaves toast outside the door of a night, cut up, with nothing written on it. It's gone in the mornings. # because: mum-toast mum-sister # pause
- else:
    Donna heard all of it, through her back. She doesn't say so till February, over a sink, without turning round. # because: mum-stay # pause
}
->->

// 1. Taken down.

=== taken_down
# place: office
# show: maya chair
# show: sethi chair
They do it in Mr Sethi's office, in a free period. There's a thing called Report Remove, on Childline's website, for under-eighteens. # face: maya guarded # pause
It can't reach into somebody's telephone. What it does is, if a picture's ever put up where the public can see, it's known, and it's stopped. # pause
SETHI: I shall sit with my back to you, and mark. My husband says that I only do it for the company. # face: sethi neutral # pause
She does it by herself. It takes her as long as a bath. When it asks how she's feeling there is a row of faces, and she can be heard to say, none of those. # pause
SETHI: I find that's usually my trouble. # pause # face: sethi concerned
-> the_dots ->
-> about_him ->
The phone he'd had it on is in a bag, with a number. He'd sent it to no one. He'd made a group, though. He'd put them all in it, in order, and given it a name. # because: picture-law # pause
{ proof:
    "In four minutes, answer your phone." It's on page one of the file. Somebody's had to type it. # because: phone-see phone-read # pause
- else:
    It's her word as to what was on hers, until they've opened his. They open his. # because: phone-keep # pause
}
-> the_form ->
-> the_locker ->
# scene: other-side
# other-side: maya-says
# place: park
# show: maya bench
She makes a statement in the spring. She asks if there's a word limit. # hard: other-side-taken # pause
MAYA: I'd like to start with that I liked him. Everybody puts that bit last, like it's a mistake. He was funny. He'd walk on the outside. # pause
MAYA: And I'd looked it up, and it said that making one was a crime. So I thought it was both of us. I thought he'd got that on me as well. I was lying there every night being a criminal. # face: maya tired # pause
{ through.must:
    MAYA: They said what they'd have to write down before I'd said a thing. So I knew what it'd cost. I've told teachers things, and it's like, oh, that'll be eleven pounds. # because: words-must # pause
- else:
    { through.sit:
        MAYA: They just sat there. I could see a sock. I thought, you can't be that bad if that's your sock. # because: words-sit # pause
    - else:
        MAYA: They said I wasn't in trouble, and I thought, here we go. And then I wasn't. It was weird. # because: words-trouble # pause
    }
}
{
- one_thing.grandad:
    MAYA: My grandad wouldn't ring it. He'd ring the house. I keep thinking about that. He'd not have known what a streak was, and he knew. # because: ask-grandad # pause
- one_thing.before:
    MAYA: He'd said about her, the one before, that she always had to know where he was. I'd felt sorry for him! I'd thought, I'll never be like that. # because: ask-before # pause
- one_thing.where:
    MAYA: If I was somewhere he'd not thought of, he'd turn up with whatever I'd just bought. I stopped buying things. I'd go round a shop and put it all back. # because: ask-where # pause
}
MAYA: It's not the picture. I'd like somebody to put that. It's four minutes. It's having to be somewhere every four minutes, when you're not going anywhere. # face: maya neutral us # pause
MAYA: He did that. I did the answering. It took me till about now to see that it's not half each. # pause
{ zainab_asked:
    Zainab has been in the corridor the whole time, with both their bags. # because: zainab-ask # ending: taken-down # sound: music-ending-heard
    -> END
}
She signs it. She dots the i in the middle of her own name, because she hasn't got one, and laughs, and asks for another sheet. # ending: taken-down # sound: music-ending-heard
-> END

// 2. A different school's problem.

=== another_school
# place: sixth-form
# show: maya corridor
She won't sign it. She's got as far as the pen, twice. It stays open, and then there's a review, and it's filed. # because: picture-knows # pause
-> the_dots ->
-> about_him ->
{ proof:
    You've got his words, with times. Without hers round them they're eleven goes at a name. # because: phone-see phone-read # pause
- else:
    There isn't a telephone in the file. There's a line that says there was one. # because: phone-keep # pause
}
SETHI: She comes in. She's on time. I find I'm looking at the door in case she isn't. # pause
Callum doesn't finish the year. He gets on at a garage, on Harrow Road. He's very good with the customers. By June somebody from the college down there has got a lift home every day. # show: callum window # face: callum charming # pause
-> the_form ->
-> the_locker ->
# scene: other-side
# other-side: maya-bus
# place: park
# show: maya bench
This is from the top deck of the forty-one. # hard: other-side-school # pause
MAYA: I saw her on the bus. I didn't know her, I knew what she was doing. She'd answer it, and put it down on her knee, and you could see her lips going. # pause
MAYA: I counted. I didn't mean to. It was three. He's got quicker. # face: maya tired # pause
MAYA: I'd not signed. I want to say about that. They kept on telling me that I was brave, and I'd this pen. And all I could see was that it'd have my name next to it for ever, like a caption. # pause
{ earlier:
    MAYA: And there'd been one before me! They knew that. Her mum'd gone in. So it's her, and then me, and I'm sat on a bus looking at the next one's hair. # because: radio-him # pause
- else:
    MAYA: So there'll have been somebody before me. There will. Some girl on some bus, looking at the back of my head. # pause
}
{
- one_thing.moles:
    MAYA: One of you asked me about moles. In the middle of all that. It's the only bit I told properly. I've thought, if they'd just kept on asking about moles I'd have got there. # because: ask-moles # pause
- one_thing.before:
    MAYA: I'd said it out loud, too, on the carpet. That's what he says about me now. I knew! I'd just not met it yet. # because: ask-before # pause
}
MAYA: It's not my fault, what he does. I've been told that by a lady with a lanyard. I do believe it. I just think it could be not my fault and I could still go and sit next to her. # face: maya neutral us # pause
MAYA: I said, is that every three minutes? # pause
MAYA: She looked at me as though I'd got into her house. Then it went, and I said, leave it a sec. I'm not going to do anything. I'm only going to sit here while you leave it a sec. # pause
They got as far as the ring road. She'd like to sign it now, if it's not too late. It's not too late. She's brought someone with her. # ending: another-school # sound: music-ending-not-yet
-> END

// 3. Two hundred and twelve.

=== two_twelve
# place: bedroom-door
# show: donna landing
The phone goes on nights. It's in a locker on Ward Nine, with a banana. He rings the ward four times, and gets Sister, and she takes down his name and date of birth, as she does for everybody. # because: tonight-plan # pause
-> the_dots ->
{ streak_hers:
    At midnight on the Wednesday it'd been two hundred and eleven. At one minute past it was a little grey hourglass. Maya had asked if she might be the one to tell you. "Nothing fell," she said. # because: streak-breaks # pause
- else:
    The streak gets to two hundred and twelve, on the Thursday. She does it herself, with her mum watching. "That's for him," she says. Then she lets it go. # because: streak-who streak-not # pause
}
-> about_him ->
On the second night he's at the doors of Ward Nine with a charger. There's a porter called Clive. There's a form for lost property, and he's asked to fill it in. # pause
{ picture:
    He isn't arrested. He's asked in by a colleague of yours, with his dad, and told about pictures, and the law, and what'll happen. He says that he has never had one. His dad looks at him for some time. # because: picture-law picture-knows # pause
- else:
    He isn't arrested. He's asked in by a colleague of yours, with his dad, and told about dots, and doors, and what'll happen. He agrees with all of it. His dad looks at him for some time. # because: picture-leave # pause
}
-> the_form ->
# scene: other-side
# other-side: maya-stairs
# place: bedroom-door
# show: maya door
It's what she tells her mum, on the stairs, over the next few weeks. She only ever says it on the stairs. # hard: other-side-plan # pause
MAYA: I woke up, and I'd not got it, and I thought, I've died. There was light coming in. I'd slept till ten. # pause
MAYA: It's mad what you hear. You've got a clock in the kitchen! I never knew that we'd got a clock. # face: maya neutral us # pause
{ mum_out:
    MAYA: I'm glad you did the toast. I'd not have said about it with you there. I'd have said it to them so as you'd not hear, if that makes sense. # because: mum-toast mum-sister # pause
- else:
    MAYA: I knew you were there. I was half telling you. I could see your tunic. # because: mum-stay # pause
}
{ picture:
    MAYA: He's not deleted it. I know he's not. I'm not going to know, and then I'm going to not know some more. I've decided that I'd sooner not know outside. # because: picture-law picture-knows # face: maya tired # pause
- else:
    MAYA: There's a thing that he's got. I've picked you. I'm just saying it now so as I'll have to say it. Don't turn round. # because: picture-leave # face: maya tired # pause
}
{ the_phone.keep:
    MAYA: I sat on it. It was going off and off, and I sat on it, in front of the police. It felt like it was somebody else's. # because: phone-keep # pause
- else:
    MAYA: I read it out like the satnav. That's what did it. You can't be scared of it after it's been the satnav. # because: phone-read phone-see # pause
}
{
- one_thing.thursdays:
    MAYA: I never liked olives. I want that on record. I've had six years of her olives, and d'you know, I could eat a jar. # because: ask-thursdays # pause
- one_thing.grandad:
    MAYA: Can we get the house phone put back on? I know it's money. I'd just like there to be one that stays where it is. # because: ask-grandad # pause
- one_thing.where:
    MAYA: I bought a pen. In the actual shop. I bought it and I walked about with it, and nobody brought me another one. # because: ask-where # pause
}
MAYA: It's him, Mum. It's what he does. It isn't that I'm soft, and it's not that you work nights. He was like it on days. # pause
{ zainab_asked:
    On the Thursday somebody rings the bell, twice, quick, the way that she always did. She's come for her tea. # because: zainab-ask # ending: two-hundred-and-twelve # sound: music-ending-her-way
    -> END
}
The stroke marks have come off the back of Donna's hand. She goes to draw one, some nights, when it's quiet, and has to think what for. # ending: two-hundred-and-twelve # sound: music-ending-her-way
-> END

// 4. The charger.

=== the_charger
# place: sixth-form
# show: callum window
# show: maya corridor
He does make it up to her. There are flowers, in school, in front of people. He's told his mates that the police had a word, and that he's glad they did, because it made him think. # because: tonight-word # pause
Donna rings you, to say thank you. She's made up, she says. She's got a plant. # pause
She goes back down to him on the Friday. She's smiling. It's on her face like something that's been put there to dry. # face: maya afraid callum # pause
-> the_dots ->
-> about_him ->
-> the_form ->
You see her in the corridor, with him. She looks straight at you, and then at your shoes. He nods. You're on good terms. # pause
{ trust >= 5:
    In January there's a note on your windscreen, at the school, under the wiper. It says "Weather?" It's got a number of a bench on it, by the lake, and a time. # because: words-must uniform-jumper uniform-ask words-sit streak-not phone-keep phone-read picture-leave picture-law mum-toast # pause
- else:
    In January she puts her hand up in a thing you're doing on bike locks. She asks if you ever get bored. You tell her the truth. She comes to find you after. # pause
}
# scene: other-side
# other-side: donna-counts
# place: bedroom-door
# show: donna landing
This is Donna, to her sister, with the tap on. # hard: other-side-charger # pause
DONNA: They had a word. I was that relieved. I thought, well, that's it, somebody's had a word. I slept. # face: donna tired # pause
DONNA: He was ever so good, after. He brought me a plant. I've got it on the sill. I've been watering it. # pause
DONNA: And then I'm on the landing, and I've got a pen in my hand. It's every six. And I thought, you've paid for those two minutes, my girl. I don't know what with. # face: donna concerned # pause
{ mum_out:
    DONNA: I was sent down to make toast. I knew what it was for. I've done it to relatives. I just wish I'd been let come back up. # because: mum-toast mum-sister # pause
- else:
    DONNA: I was sat there! I heard there was a thing she'd looked up, I heard the lot. And I said hello to him. I said, hello, love, you're soaked. # because: mum-stay # pause
}
DONNA: I'm not saying they did wrong. They told him off as nice as I've ever heard it. It's only that it was him they told. # because: tonight-word # pause
{
- one_thing.thursdays:
    DONNA: I did a pizza, Thursday. I did the three. I don't know what I was thinking of. We sat there, the two of us, with all them olives. # because: ask-thursdays # pause
- one_thing.where:
    DONNA: She doesn't buy a thing now. I gave her a tenner for her dinners and it was in her coat the next week. I found it and I thought, how's she spent it? She'd not. That's what I'd found. # because: ask-where # pause
- one_thing.grandad:
    DONNA: Dad'd have known. He'd not have known what it was, he would have just not liked it. He'd have rung the house. # because: ask-grandad # pause
}
DONNA: It's what he does. I've seen them on the ward, the visitors. They're never off the phone, and they've always got hold of a foot. # pause
DONNA: So I've stopped asking her to stop. I say, I'm making a brew at ten. I'm making one at two. I'll be sat here. And last night she came and she sat. # face: donna neutral # pause
DONNA: She never said. She'd left it on the bed. It was going in there, all by itself, like a moth. # pause
Maya has the number of someone on Childline who's called Jude. She rings it from the bench by the lake, off a telephone that's yours. # ending: the-charger # sound: music-ending-not-yet
-> END

// 5. The seat.

=== her_seat
# place: sixth-form
# show: zainab lockers
# show: maya corridor
{ zainab_asked:
    You'd asked her, because Maya said that you might. You didn't say that anybody'd cried. Zainab said, "What time's she in?" # because: zainab-ask # pause
- else:
    Maya hadn't been asked. She knows it the minute she sees Zainab's face. She walks straight by her and gets as far as the lockers. # because: zainab-ring # face: maya guarded # pause
    ZAINAB: I know. I'd be fuming. I've still got your calculator. # pause # face: zainab neutral maya
}
-> the_dots ->
-> about_him ->
For a fortnight it's only that. A bag is moved off a chair, and nobody sits on it. # pause
It takes the safeguarding people till the twentieth to meet. There are nine of them. It's about a girl of seventeen, so a good part of it is about whose. # because: tonight-safeguard # pause
Mr Sethi has brought a seating plan with him. Nobody can think why, till he tells them. # pause
-> the_form ->
-> the_locker ->
# scene: other-side
# other-side: zainab-seat
# place: park
# show: zainab bench
Zainab has this one. She's got it in a notebook, with a margin. # hard: other-side-seat # pause
ZAINAB: Everyone thinks that we fell out. We never fell out. She'd go, can't, I'm with Cal, and I'd go, no worries. That's it, that's the whole thing. We did it about forty times. # face: zainab concerned # pause
ZAINAB: He never said a thing about me, either. He'd just sort of notice when I'd gone. He'd go, ah, that's nice, it's just us. # pause
ZAINAB: I asked her about a picture, in a practical. I could've died. I'd got a burette in my hand. She said that I was jealous and I thought, am I? I went home and thought about it properly. I did a list. # pause
{ zainab_asked:
    ZAINAB: So when somebody asked me, and said, she knows we're asking, I thought, right. She's asked for me. She's never asked anybody for a thing since Year 4. # because: zainab-ask # pause
- else:
    ZAINAB: And then the police ring me up, and she doesn't know. So now I'm a person who talks about her. It took weeks, that. I'd sooner they'd let her send me a thumb. # because: zainab-ring # pause
}
{
- one_thing.thursdays:
    ZAINAB: She told me about the olives. In March. Six years! I'd thought that she loved them, I thought I was being nice. I said, what else? # because: ask-thursdays # pause
- one_thing.moles:
    ZAINAB: She explains things better than Sir. She did me moles in the queue for the bus. I thought, you're still in there, then. # because: ask-moles # pause
}
ZAINAB: I didn't say leave him. I've read about that. I said, I've done the titration twice and I can't get it, do you want to look at my numbers? # face: zainab neutral maya # pause
ZAINAB: She sat down. She put it on the bench, face up, it was going off like a fish. And we did my numbers. I'd got them wrong on purpose. She'll have known. # pause
ZAINAB: What he does, he does, and I can't do anything about him. I can do a seat. # face: zainab concerned # pause
ZAINAB: It was a Tuesday she told me. She said, can I tell you something and you not turn round. So I've got my back to her, doing the washing up, and I heard all of it, off a load of test tubes. # pause
They have made a list. It's got three headings, and the middle one's "Not Our Problem", and there's nothing under it yet. # pause
They go up to you after, together, in the car park, in order of height. It's Zainab who has the dates, and Maya who does the talking. # ending: the-seat # sound: music-ending-alongside
-> END

// 6. Year 9.

=== year_nine
# place: office
# show: sethi chair
There's a new seating plan for the whole set, and nobody's idea. Maya's by the window. Zainab's behind her, as it falls out, with one between. # because: zainab-school # show: maya chair # face: maya guarded # pause
SETHI: I should have asked her a second time. I asked, and she said fine, and I wrote down fine. I've a box that wants one answer. # face: sethi concerned us # pause
-> the_dots ->
-> about_him ->
The safeguarding people meet on the twentieth. She'll be eighteen in May, and somebody wonders aloud if it mightn't be simpler to wait. Mr Sethi says a word that isn't in his form. # because: tonight-safeguard # pause
-> the_form ->
-> the_locker ->
{
- one_thing.moles:
    She gets an A for moles. She shows it to you, across a car park, by holding it up. She doesn't come over. # because: ask-moles # pause
- one_thing.before:
    In February she asks you, across a car park, what that other girl was called. You can't tell her. "I know," she says. "I just wanted to see if you'd have it ready." # because: ask-before # pause
- else:
    In February she lifts one hand to you, across a car park. It's about as high as a door handle. # pause
}
He finishes with her himself, in March, for somebody who laughs more. He does it by streak. She watches it go to nothing, across the common room. # pause
# scene: other-side
# other-side: maya-year-nine
# place: sixth-form
# show: maya corridor
A year on. She's come back in to talk to the Year 9s. They've asked her to do Chemistry. # hard: other-side-nine # pause
MAYA: So that's moles. Any questions? # pause
MAYA: A girl put her hand up, and I thought, here we go. She says, miss, do you get to pick who you sit with? # face: maya neutral zainab # pause
MAYA: I said, how d'you mean? And she said nothing, it's fine. And I thought, oh, I know fine. # face: maya tired # pause
MAYA: I asked her twice. That's all I did. I said, go on, and then I waited for longer than you'd think you could. You could hear the fume cupboard. # pause
{ trust >= 4:
    MAYA: I'd had somebody do that for me. On a carpet. I was being a right cow, and they just didn't go. # because: words-must words-sit uniform-jumper uniform-ask streak-not phone-keep phone-read picture-leave picture-law mum-toast # pause
- else:
    MAYA: Nobody had done it to me, not really. They'd asked, and I'd said. I thought, I'll do the bit after that. # pause
}
MAYA: It never stopped because of anything. I want to be honest. He got bored. I'd like to say I told him. I told everyone else, after, about eight months after, one at a time. # pause
MAYA: It was him that did it. I know that the way I know moles. You can know it and still check your phone at four minutes. I don't think they tell you that. # face: maya neutral zainab # pause
The girl stays behind, to help with the goggles. There are thirty-one pairs. It's remarkable how long they can take to put away. # ending: year-nine # sound: music-ending-alongside
-> END
