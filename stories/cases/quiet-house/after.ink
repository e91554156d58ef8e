// What comes of the night: Friday, the weeks, the other side of the door. First the shorter night, of whoever left early.

=== left
# scene: left
# place: street
# show: mrs-okafor window
# light: hall off
~ clock += 2
[behind you, the door] # sound: door-latch
The hall light goes off at once.
SAM: Nice fella. # pause
You walk to the car. Five weeks ago they told you that what you feel on the path afterwards is information. They didn't say what to do with it.
SAM: What's up with you?
YOU: It's very tidy.
SAM: You should come round mine. # pause
At number twelve the curtain is wide open now. She isn't hiding. She has come right up to the glass, to see your faces. # show: mrs-okafor glass # push: mrs-okafor
* [Walk over and knock at twelve. # id: twelve-knock # decides: after-door]
    ~ named = true
    # place: next-door
    # show: mrs-okafor chain
    MRS OKAFOR (through the chain): Did you see her? With your own eyes?
    Over the wall, fourteen's door opens again.
    DANIEL: Everything all right, Mrs O? # pause # face: mrs-okafor guarded
    MRS OKAFOR: They had the wrong house, Daniel. # note: wrong-house # pause # face: mrs-okafor neutral wall
* (rang) [Ring her from the car, round the corner. # id: twelve-ring # decides: after-door]
    MRS OKAFOR (on the phone): Did you see her? With your own eyes?
    { voice_heard:
        YOU: I heard her. She says she's fine.
    - else:
        YOU: We spoke to Mr Hale.
    }
    MRS OKAFOR (on the phone): Then what did you go in for? # note: what-for # pause
* [Take Canal Way. # id: twelve-go # decides: after-door]
    In the mirror you see the curtain close. # pause
-
SAM: She'll be one of them who rings. Every street's got one.
{ car.calls:
    YOU: Somebody rang before.
    Sam thinks about it.
    SAM: And nobody went. # because: radio-calls # pause
- else:
    YOU: Has she rung before?
    Sam thinks about it.
    SAM: You'd have to ask. # pause
}
-> record

=== record
# scene: record
# place: car-parked
# show: sam listening
~ clock += 130
Canal Way is a man in wet slippers and a van with one door. He is crying, a bit, about his tools. You are good at it. You find him a chair and a blanket, and you stay twenty minutes longer than you need to. # pause
Then a lad asleep on the last bus. Then it is past midnight, the station smells of somebody's curry, and Larch Street is a box on a screen with the cursor in it. # pause
There is a list of things it could have been.
* (abuse) [Record it as domestic abuse. A child present, the wife not seen. # id: record-abuse # decides: record]
    It takes a while, because it has to say why.
    SAM: It was a bookcase. # face: sam wry
    YOU: Did you see it? # pause
* (noise) [Record it as noise. Spoke to the occupier, all in order. # id: record-noise # decides: record]
    There is a drop-down for it. You are done before the kettle. # pause
* (unseen) [Record it as noise, and add that you never saw her. # id: record-unseen # decides: record]
    The extra line sits at the bottom of the box. It doesn't seem to belong to the rest. # pause
-
-> why_left

=== why_left
Sergeant Adeyemi reads it over your shoulder, with her coat on. She was going home. She puts her bag down again. # hide: sam # show: adeyemi window
ADEYEMI: I'm not telling you off. I've left houses. I left one in 2011 that I could still draw for you. # pause # face: adeyemi tired
ADEYEMI: You were in there ten minutes, and there were three people, and you've talked to one. What made it all right to leave? One thing. # face: adeyemi concerned
* [He was open with us. Tea, flapjack, the lot. # id: left-open # kind: reason]
    ADEYEMI: The ones who've practised are.
* {voice_heard} [I heard her say that she was fine. # id: left-voice # kind: reason]
    ADEYEMI: Who else was listening when she said it?
* [There was another job waiting for us. # id: left-job # kind: reason]
    ADEYEMI: There's always another job. That one's mine as much as yours.
* [Nothing did. I knew it, and I went. # id: left-nothing # kind: reason]
    ADEYEMI: Well. You've said so before the week's out. Plenty don't.
* {hall.coat || hall.receipts || hall.pocket || hall.plaster} [I'd seen things, but none of them was a crime. # id: left-small # kind: reason]
    ADEYEMI: No. They don't come with it written on.
-
ADEYEMI: So what do you want to do about it? # pause # face: adeyemi listening
-> go_back

=== go_back
* (back) [Go back tomorrow, while he's at work. # id: back-friday # decides: go-back]
    ADEYEMI: Plain car. And find out what time he has his lunch. # pause # face: adeyemi neutral
* (school) [Ask Isla's school how she is. # id: ask-school # decides: go-back]
    ADEYEMI: Ask. Don't go fishing. They'll know more than they've been asked. # pause # face: adeyemi neutral
* (lie) [Wait. If you're wrong, she is the one who pays. # id: let-lie # decides: go-back]
    ADEYEMI: Then I've let that go as well. I hope somebody rings. # face: adeyemi tired
    She turns out her own light first. # pause
-
-> home ->
-> left_friday

=== left_friday
# scene: friday
~ clock = -1
{ go_back.school:
    # place: school
    Friday, ten to nine. # show: mrs-lowe corridor
    { record.abuse:
        MRS LOWE: I had your notice at eight. I've put her by the door, where I can see her. # because: record-abuse # pause
    - else:
        MRS LOWE: Should somebody have told me something? # because: record-noise record-unseen # pause # face: mrs-lowe concerned
    }
    MRS LOWE: She's fine. She's always fine. I keep a drawer for the ones who are always fine. # pause
- else:
    { record.abuse:
        # place: school
        Friday. The notice is on Mrs Lowe's desk before the bell, because you filled in the box. She moves Isla's peg next to the office. Isla likes it. It is nearer the door. # show: mrs-lowe corridor # because: record-abuse # pause
    - else:
        # place: school
        Friday. Nobody has told the school anything. Isla gets a merit for tidying, and a word about her shoes, which are still done up from yesterday. # because: record-noise record-unseen # pause
    }
}
{ go_back.back: -> again }
{ not named: -> again }
-> next_door

=== again
# scene: again
# place: hall
{ go_back.back:
    ~ clock = 685
    # light: day on
    Friday, twenty-five past eleven, in a plain car. The door opens four inches.
    PRIYA (hoarse): He rings at half past. # show: priya friday # because: back-friday # pause
    She looks at the four inches. Then she takes off the chain, and steps back, and lets you be the one who comes in. # pause # face: priya concerned
    In daylight the hall is smaller. The plaster by the front room has been painted, and the paint is a shade out. Three hooks. No coats at all, now: he is wearing his. # pause
- else:
    ~ clock = 1184
    Nine days. Saturday, sixteen minutes to eight. Mrs Okafor, again, and this time she gives her name first. # pause
    MRS OKAFOR (on the phone): It's the nothing again. He's gone out. He does, after. You go up those stairs this time. # because: leave-now leave-voice let-lie twelve-go # pause
    Isla opens the door. She has her shoes on.
    ISLA: Mummy's in the little room. The door's stuck. # show: isla stairs # pause # face: isla listening
    # place: landing
    It isn't stuck. It's bolted, on this side. It takes one finger. # note: bolt # push: bolt # pause
    [under your finger, the bolt] # sound: bolt
    Priya is sitting on a folded blanket with her back against the wall, very straight. # show: priya floor
    PRIYA (hoarse): I'd put you down as a no. # pause
}
~ alone = true
* (sorry) [Say you should have seen her last time, and you're sorry. # id: again-sorry # decides: again-open]
    PRIYA (hoarse): I'd have told you I was fine. I'd got it ready.
    She thinks.
    PRIYA (hoarse): You'd have seen me say it, though. # pause
* (safe) ["Is it safe to talk? How long have we got?" # id: again-safe # decides: again-open]
    { go_back.back:
        PRIYA (hoarse): Four minutes. Then I have to sound as if I'm dusting. # pause
    - else:
        PRIYA (hoarse): Till he's sorry. That's usually about eleven. # pause
    }
* (neck) ["Has he had his hands round your neck?" # id: again-neck # decides: again-open]
    She looks at you for some time.
    PRIYA (hoarse): You could have asked that through a bathroom door.
    And then:
    PRIYA (hoarse): Yes. # pause
-
{ go_back.back:
    You sit on the bottom stair, and she stands where she can see the street. At half past the phone goes. She tells it she's dusting, and comes back. # hard: in-order # pause
- else:
    You sit down on the floor of the landing, because she hasn't got up. Sam stays at the bottom of the stairs with Isla, being shown a book about a wolf. He asks good questions. # hard: in-order # pause
}
She doesn't start with what you came about. She starts with a summer, and a joke about her sister, and a joint account. It is a long way round, and you let her go it. # pause
She tells it in order, with times. When she gets to the landing she holds up one hand and shows you, on the air, where his was. She doesn't touch herself with it. # note: in-order # pause
* (arrest) [An ambulance, and then his arrest. # id: again-arrest # decides: again-act]
    ~ gone = true
    They find him in a boiler house, at one of his schools, with the radio on. He puts down his tea and dries the mug.
    DANIEL: I was only saying to Priya. They should always send you two. # pause
    { record.abuse:
        His solicitor asks for the record of the first visit. It says child present, wife not seen, and why that worried you. He stops asking. # because: record-abuse # pause
    - else:
        { record.unseen:
            His solicitor asks for the record of the first visit. It says noise, wife not seen. He reads both parts slowly. # because: record-unseen # pause
        - else:
            His solicitor asks for the record of the first visit. It says noise, and all in order. He reads that part slowly. # because: record-noise # pause
        }
    }
* (away) [An ambulance, and somewhere else for the two of them. # id: again-away # decides: again-act]
    The paramedic shines a light, and listens, and writes for a long time. Then somebody on the phone finds two rooms in another town, with a cot in one they won't need. # pause
    { go_back.back:
        Mrs Lowe walks Isla out to the car herself, with her coat on and her reading folder. # pause
    - else:
        Isla packs the wolf book and no socks. # pause
    }
    Priya packs two birth certificates. They are where he doesn't look, and have been since spring. # pause
* (quiet) [What she asks for. A number, and you gone before he's back. # id: again-quiet # decides: again-act]
    You say what worries you, and how much, and what you can't do if she isn't there to be helped. She hears you out. She has good manners, and a plan. # pause
    She won't write the number down. She reads it once, the way other people read a name.
    PRIYA (hoarse): Come to the school, not here. Tuesdays. I'm good on a Tuesday. # pause
-
-> weeks_again

=== weeks_again
# scene: weeks
~ clock = -1
# place: dawn
{
- again.arrest:
    He is bailed to his brother's. The file is thin at the front and thick at the back. # because: again-arrest # pause
- again.away:
    They are eleven weeks in two rooms with a shared kitchen. He tells the under-tens' parents that she isn't well. # because: again-away # pause
- else:
    It takes six Tuesdays. On the seventh she comes with a carrier bag and the date in her head. # because: again-quiet # pause
}
{ camera:
    What you filmed on the Thursday turns out to matter. Ten minutes of a hall, and at the end of it somebody breathing at the top of the stairs. # because: camera-on camera-ask # pause
- else:
    There is no film of that first Thursday. You describe the hall from memory, to people who write down the word "memory". # because: camera-off # pause
}
{ go_back.school:
    Mrs Lowe had started a page by then, with the date of your phone call at the top. It is the only page in the file that is about Isla. # because: ask-school # pause
}
{ left.rang:
    Mrs Okafor says she'd nearly not bothered, the second time. Then she thought of you sitting round the corner in the rain, asking. # because: twelve-ring # pause
}
{ car.calls:
    In spring the detective asks for every call to that address. There was one before yours. You'd known that in the car. # because: radio-calls # pause
- else:
    In spring the detective asks for every call to that address. There was one before yours. It had been closed over the phone, by asking him. # pause
}
SAM: I told my lad's team about him, you know. Said there's a proper coach.
He says it in the car, looking straight ahead, and doesn't say anything else until the lights. # pause
-> other_side_again

=== other_side_again
# scene: other-side
# other-side: priya-again
# place: dawn
# show: priya step
None of this is in the file. # hard: other-side-again # pause
PRIYA: People want to know if I was angry with you. I've looked. I was, a bit, about the stairs. There are fourteen. # pause
PRIYA: I was sat on the edge of the bath with the plug in my hand. I heard him offer you tea. I'd a voice ready, and a cold ready to go with it. # pause
{ voice_heard:
    PRIYA: Somebody shouted my name up. I'd not had it shouted in a while, just as a name. I nearly came down. # because: stay-call # pause
- else:
    PRIYA: I could hear you not asking. I don't mean it unkindly. It has a sound. # because: leave-now # pause
}
PRIYA: Then the door. Then he came up, and sat down beside me, and said, see? Lovely people. They said sorry for troubling us. # pause
PRIYA: He had a bath himself then. I remember, because he'd told you I was in it, and he doesn't like a thing to be left untrue. # pause
PRIYA: What he did after that, he did. I used to try and work out which bit I'd paid for. You can't. It's not that sort of sum. # pause
{
- again.sorry:
    PRIYA: You said sorry. I didn't need it. I've kept it, though. # because: again-sorry # pause
- again.safe:
    PRIYA: You asked how long we'd got. People who don't know, don't ask that. # because: again-safe # pause
- again.neck:
    PRIYA: You asked the one thing. It was late, but you'd brought it back with you. # because: again-neck # pause
}
PRIYA: It's a funny thing, saying it out loud. I was sick in the sink after. Then I was hungry. I'd three slices of toast and he wasn't there to count them. # pause
PRIYA: But somebody rang, and somebody came back. I've told Isla both. # pause
Isla sleeps in her socks now. Her shoes are by the door with everyone else's. # ending: second-call # sound: music-ending-answered
-> END

=== friday
# scene: friday
~ clock = -1
# place: school
# show: mrs-lowe corridor
{ camera: 
    ~ strength += 1
}
{ car.who:
    Friday, quarter to ten. You ought to be asleep.
    MRS LOWE (on the phone): Larkfield Primary, Angela Lowe. I had your notice by eight. I've put her by the door, where I can see her. # because: radio-who # pause
- else:
    Friday, twenty-five past ten. You ought to be asleep.
    MRS LOWE (on the phone): Larkfield Primary, Angela Lowe. It went to another school first, nobody had put which. I've taught her for an hour and a half without knowing. # pause
}
{ isla.book:
    -> lowe_book ->
- else:
    { isla.bang:
        -> lowe_bang ->
    - else:
        -> lowe_leave ->
    }
}
-> what_came

= lowe_book
MRS LOWE (on the phone): She's told the whole of reading group that she does the voices through a door. I didn't ask which door. I wanted you to know she's saying it. # because: isla-book # pause
->->
= lowe_bang
MRS LOWE (on the phone): She came to find me. She said it was the bookcase. She said it four times, and I'd only asked if she wanted toast. # because: isla-bang # pause
->->
= lowe_leave
MRS LOWE (on the phone): She asked me whether the police come back, or if it's just the once. I said I'd find out. So I'm finding out. # because: isla-leave # pause
->->

=== what_came
{ step.strangling && strength >= 3: -> charged }
{ step.control && strength >= 3: -> charged }
{ step.strangling || step.control: -> released }
{ step.notice && (told || pattern >= 4): -> twenty_eight }
{ dob: -> someone_before }
{ alone: -> own_time }
{ isla_told: -> what_isla_said }
-> next_door

=== charged
# scene: weeks
# place: dawn
In interview he says only that he's worried about her. He is bailed to his brother's, not to contact her, not to come near Larch Street. # pause
{ camera:
    Your film has her voice on it. The prosecutor plays it three times, and asks who was wearing the camera. # because: camera-on camera-ask # pause
- else:
    There is no film from inside. His solicitor asks, very politely, whose idea that was. # because: camera-off # pause
}
{ medic:
    A doctor wrote down, at ten past one that morning, what was wrong with her voice. It wasn't a cold. # because: amb-call # pause
- else:
    { ambulance:
        Nobody looked at her throat until the Monday. By then it was a throat. # because: amb-drive amb-advice # pause
    - else:
        Nobody looked at her throat until the Monday. By then it was a throat. # pause
    }
}
-> from_next_door ->
-> his_words ->
-> your_own_ears ->
{ write.high:
    In January he is charged, partly on six pages that you wrote at midnight. The case doesn't rest on Priya. She has said she won't come. # because: write-high # pause
- else:
    In January he is charged. It is closer than it should be. Your report is the shortest thing in the file. # because: write-answers write-short # pause
}
-> other_side_charged

=== from_next_door
{ statement:
    Mrs Okafor's calendar goes into the file: nine Thursdays in biro, from the back, under the bins. # because: okafor-now okafor-tomorrow # pause
    { named:
        Daniel has known since that night whose wall it was. She has the locks changed, and pays for it herself. # because: rang-neighbour sam-everyone sam-takes-him # pause
    - else:
        He never does find out which of them rang. He asks everyone in the street but her. # because: rang-cannot rang-anyone sam-quiet # pause
    }
- else:
    { named:
        { step.strangling || step.control:
            His brother does Mrs Okafor's gutters that week. He says Daniel asked him to be sure and thank her. She tells the detective she may have been mistaken. # because: rang-neighbour sam-everyone sam-takes-him okafor-now # pause
        - else:
            On Saturday Daniel does Mrs Okafor's gutters, after dark, up a ladder by her bedroom window. You must hear all sorts, he says, on your own. She stops answering her phone. # because: rang-neighbour sam-everyone sam-takes-him okafor-now # pause
        }
    - else:
        Nobody asks Mrs Okafor. She goes on keeping her calendar. # because: okafor-leave # pause
    }
}
->->

=== his_words
// What became of the story he told you about her health.
{
- his_story.doctor:
    Because you'd asked, Priya lets somebody ring her doctor. There are six appointments that she made, and six calls to cancel them, in a man's voice. # because: story-doctor # pause
- his_story.attributed:
    Her "nerves" are in the file with his name in front of them. He would like that taken out. # because: story-attributed # pause
- his_story.thanks:
    It says in the file that she suffers with her nerves. It takes somebody a month to find out who said so. # because: story-thanks # pause
- else:
    Two reports come over from the other force, with a name at the bottom of each. She'd moved. She hadn't told anyone where. # because: story-dob # pause
}
->->

=== the_throat
// How you asked about her neck, if you did.
{
- breathing.direct:
    PRIYA: You just asked it, the way you'd ask if I was cold. I'd thought it would need some special voice. # because: neck-direct # pause
- breathing.voice:
    PRIYA: You asked about my voice, and then you shut up. It's the shutting up that does it. # because: neck-voice # pause
- breathing.doctor:
    PRIYA: You asked would I see a doctor. You were one question off. I remember thinking, go on. # because: neck-doctor # pause
}
->->

=== your_own_ears
{ street.listen:
    Your own statement starts two minutes before the door, in the rain: one man's voice, low, and no other. # because: listen-first # pause
}
->->

=== the_stairs
// How you got to see her, as she saw it.
{
- see_her.up:
    PRIYA: You came up. I'd fourteen stairs to get my face ready in, and you took them two at a time. # because: go-up # pause
- see_her.bookcase:
    PRIYA: I came down into that hall and he wasn't in it. I'd not seen it without him since summer. It's a nice hall. # because: show-bookcase # pause
- else:
    PRIYA: He gave me his hand for the last three stairs. I saw you see it. I saw you think it was kind. # because: wait-hall # pause
}
->->

=== the_question
// What you opened with, and what she did with it.
{
- kitchen.time:
    PRIYA: You said as long as I liked. It was eleven minutes. I've had holidays that were shorter. # because: open-time # pause
- kitchen.no:
    PRIYA: You asked me what happens when I say no. I ask Isla that now, about small things. Peas. So she's had the practice. # because: open-no # pause
- kitchen.thud:
    PRIYA: You said somebody'd heard. I'd never thought it got through the wall. I'd thought it was only mine. # because: open-thud # pause
}
->->

=== other_side_charged
# scene: other-side
# other-side: priya-charged
# place: dawn
# show: priya step
None of this is in the file. # hard: other-side-charged # pause
{ word:
    PRIYA: I'd like it noted that I asked you not to.
    PRIYA: You didn't promise. I've been over it, and you didn't. I'll give you that. # pause
- else:
    PRIYA: I'd like it noted that nobody asked me. I'd have said not to. # pause
}
-> the_stairs ->
-> the_question ->
-> the_throat ->
PRIYA: What I heard, after, was the quiet, and it was a different quiet. I hadn't known there were kinds. # because: arrest-strangling arrest-control # pause
PRIYA: For a week I kept the receipts. Nobody'd asked me to. I'd be at the till with my hand out. # pause
PRIYA: A woman rang on the Tuesday about locks. I thought she was selling them. # pause
PRIYA: They say, was it a relief. I'd a child asking when, and nineteen pounds, and his mother on the phone. It was Friday. I'd told you it would be. # pause
{ medic:
    PRIYA: The paramedic asked me everything twice, and believed me both times. I wasn't used to it. I kept offering to show my working. # because: amb-call # pause
- else:
    { ambulance:
        PRIYA: My voice came back on the Sunday. There was nobody to tell, so I read Isla the shopping list. # because: amb-drive amb-advice # pause
    - else:
        PRIYA: My voice came back on the Sunday. There was nobody to tell, so I read Isla the shopping list. # pause
    }
}
PRIYA: He strangled me on the landing. It took me till February to put that down as his. I'd had it under mine, in my own handwriting. # pause
{ street.knock:
    Isla has stopped sleeping in her shoes. She doesn't know that anybody knew. # ending: charged # sound: music-ending-heard
- else:
    Isla has stopped sleeping in her shoes. Nobody had known that she did. # ending: charged # sound: music-ending-heard
}
-> END

=== released
# scene: weeks
# place: street
He is bailed on Friday, to his brother's. # pause
{ camera:
    { told:
        Your film has what she told you in the kitchen. His solicitor calls it two sentences and a kettle. # because: camera-on camera-ask # pause
    - else:
        Your film is a tidy hall, and a hoarse woman being careful. # because: camera-on camera-ask # pause
    }
- else:
    There's no film. The light on your chest was off. # because: camera-off # pause
}
{ medic:
    The hospital wrote down a sore throat, and what she said about it. That helps, but it is on its own. # because: amb-call # pause
- else:
    { ambulance:
        Nobody ever looked at her throat. # because: amb-drive amb-advice # pause
    - else:
        Nobody ever looked at her throat. # pause
    }
}
-> from_next_door ->
-> his_words ->
-> your_own_ears ->
{ write.high:
    You wrote it as they'd said it. The lawyer reads it, and says she believes you, and that it isn't the same as a case. # because: write-high # pause
- else:
    Your report fits on one side. A lawyer with sixty files reads it once. # because: write-answers write-short # pause
}
In February it stops. No further action, for now. He comes home on the Saturday, in time for the under-tens. # pause
-> other_side_released

=== other_side_released
# scene: other-side
# other-side: priya-released
# place: kitchen
# show: priya away
None of this is in the file. # hard: other-side-released # pause
PRIYA: That first night, I slept in the bath. No water, and the door open. Two hours. Best I'd had in a year. # pause
-> the_stairs ->
-> the_question ->
-> the_throat ->
PRIYA: When he came home he wasn't angry. He'd thought it through. He brought fish and chips. He said they'd told him there was nothing in it. # pause
PRIYA: So that was that. They came, they took him, they'd nothing. Before that, I'd had a thing I could threaten, in my head. # pause
PRIYA: He had me ring and say there'd never been anything. He held the phone for me. Put that down as his as well. # pause
PRIYA: But a woman rings somewhere I happen to be, Wednesdays. She isn't police. She says I needn't tell it in order. # pause
{ word.parcel:
    -> keep_parcel ->
- else:
    -> keep_all ->
}
There are three lines against the address now, where there was one. The next person who is sent will see all three. # ending: released # sound: music-ending-not-yet
-> END

= keep_parcel
PRIYA: And I've got my parcel. I've not used it. I like having it in. # because: word-parcel # pause
->->
= keep_all
PRIYA: I used to tell clients, it needn't add up yet. Just keep everything. # pause
->->

=== twenty_eight
# scene: weeks
# place: dawn
The notice holds for forty-eight hours. On Saturday a court makes it twenty-eight days: not the house, not the school, not a message through a friend. # pause
{ write.high:
    The magistrate asks what it rests on, and is given your six pages. # because: write-high # pause
- else:
    The magistrate asks what it rests on. It takes the police solicitor some time to find it in your report. # because: write-answers write-short # pause
}
-> from_next_door ->
-> his_words ->
-> your_own_ears ->
{ medic:
    The hospital keeps her till four in the morning, then writes to her doctor. It is the first letter in years to come to her. # because: amb-call # pause
- else:
    { ambulance:
        She never did see a doctor. By the second week she says the cold's gone. # because: amb-drive amb-advice # pause
    - else:
        She never did see a doctor. By the second week she says the cold's gone. # pause
    }
}
On day nine there are flowers on the step with no card. She photographs them, and rings it in. On day twelve there aren't any. # pause
-> other_side_counting

=== someone_before
# scene: weeks
# place: school
# show: mrs-lowe corridor
-> sunday_flowers ->
It takes nineteen days. There is a scheme for telling a person what they've a right to know about a partner, and somebody has to agree it, and then somebody has to find a room. # because: story-dob # pause
The room is Mrs Lowe's, at ten to nine. An officer who isn't you tells Priya there were two reports, twelve years old, and what they were about. # pause
PRIYA: Writing down what time she got in.
She says it again. Then she laughs, and puts her hand to her throat.
PRIYA: I thought that was mine. # because: story-dob # pause
-> from_next_door ->
-> other_side_counting

=== own_time
# scene: weeks
# place: street
-> sunday_flowers ->
{ word.parcel:
    -> used_parcel ->
- else:
    { word.school:
        -> used_school ->
    - else:
        -> used_name ->
    }
}
This time there is an investigation, and she is the one who starts it. # pause
-> from_next_door ->
-> his_words ->
-> your_own_ears ->
{ write.high:
    Whoever comes next has read what you wrote. Nobody has to start with the bookcase. # because: write-high # pause
- else:
    Whoever comes next has your report. It says a cold, and a bookcase. She has to begin again at the beginning. # because: write-answers write-short # pause
}
-> other_side_counting

= used_parcel
Nine days on, at twenty to eight, a woman rings 999, rather cross, about a parcel for number forty. The call-taker opens the address, reads one line, and stops typing. A car is there in six minutes. # because: word-parcel # pause
->->
= used_school
It's the third Tuesday. She comes into the school office for a lost glove, and shuts the door behind her. Mrs Lowe puts the toast down. It takes eleven minutes, and then it takes all day. # because: word-school # pause
->->
= used_name
Nine days on, a woman rings the front desk and asks for you by your first name. There are three of you. It's two days before the message lands on the right one. She answers, though. She is still good for it. # because: word-name # pause
->->

=== sunday_flowers
{ gone:
    He's at his brother's for two nights. On Sunday he is home, with flowers for her and a book for Isla. Nobody had the power to say he couldn't be. # because: to-brother ask-notice # pause
- else:
    { medic:
        He follows the ambulance all the way to the hospital. He brings her slippers. The nurses think he's lovely. # because: amb-call leave-plan advice-only # pause
    - else:
        On Friday he fixes the bookcase to the wall. Four screws. It had never been loose. # because: leave-plan advice-only # pause
    }
}
->->

=== other_side_counting
# scene: other-side
# other-side: priya-counting
# place: dawn
# show: priya step
None of this is in the file. # hard: other-side-counting # pause
{ alone:
    PRIYA: He asked me for every minute of that kitchen. I gave him the cold, the sugar, the bookcase. I kept one back. I can always keep one thing back. # because: split-you-priya swap-in # pause
- else:
    { split.all:
        PRIYA: You never got me by myself. I watched you try to work out how. Then I watched you get tired. I know that look, I've seen it in the mirror. # because: split-together # pause
    - else:
        PRIYA: You never got me by myself. I heard you, through the wall, saying fair enough. I know that voice. I've got one. # because: swap-no split-you-daniel # pause
    }
}
-> the_stairs ->
-> the_question ->
-> the_throat ->
PRIYA: I wasn't waiting to be rescued. I'd like that known. I was waiting for the figures. How much to live on. How far's the school. Who'd believe me. # pause
{ his_version || not alone:
    PRIYA: For that last one I'd never had a number. Then I did. It was one, and she lived next door. # because: story-thanks split-together swap-no # pause
- else:
    PRIYA: For that last one I'd never had a number. Then I did. It was one. You'd be surprised what you can build on one. # pause
}
{ step.notice && gone && (told || pattern >= 4):
    PRIYA: Twenty-eight days is four Thursdays. By the second I'd stopped laying the receipts out. By the fourth I'd a solicitor, and a court date of my own. # because: ask-notice # pause
}
{ dob && not (step.notice && (told || pattern >= 4)):
    PRIYA: I think about her, the one before. I'd like to tell her it wasn't the time she got in. She'll know. Still, I'd like to. # because: story-dob # pause
}
PRIYA: What he did is his. He bolted me in, he timed me, he had me by the neck. I've gone down the column, and I can't find one that's mine. # pause
{ step.notice && (told || pattern >= 4):
    The bolt has gone from the box room. She has left the four holes. She says they're evidence. # ending: twenty-eight-days
    -> END
}
{ dob:
    { kitchen.asked_coat:
        In March she signs for a flat over a dry cleaner's. Two coats. She has already lost one, and likes that. # ending: someone-before # sound: music-ending-her-way
    - else:
        In March she signs for a flat. Two keys. Isla has the other one, on a string. # ending: someone-before # sound: music-ending-her-way
    }
    -> END
}
In April she starts three mornings a week, in somebody's payroll. She is late once, for no reason, to see what it's like. # ending: her-own-time # sound: music-ending-her-way
-> END

=== what_isla_said
# scene: weeks
# place: school
# show: mrs-lowe corridor
-> sunday_flowers ->
Mrs Lowe doesn't ask about the door. She asks about the book. It takes Isla a fortnight to get to the page where it matters. # because: isla-book # pause
MRS LOWE: I wrote it down as she said it, and I rang the number you ring. I've done it before. You never get used to how small the words are. # pause
-> from_next_door ->
A social worker sees Priya at the school, with the door shut and Daniel told it's about reading. Priya looks at what Isla has said for a long while. # pause
PRIYA: I taught her to read. # hard: other-side-isla # pause
-> other_side_isla

=== other_side_isla
# scene: other-side
# other-side: isla
# place: landing
# show: isla bedroom
ISLA: I always put my shoes on. It's in case. It's nineteen steps to Mrs Okafor's, I've done it in my head. # pause
ISLA: When it's quiet time I read to Mummy through the door. I do the voices. She knocks on the wood if it's good. # pause
ISLA: There were two police. One liked football. The other one's boots were dripping on the stairs, and they were trying to keep them off the carpet. # pause
ISLA: They asked what I was reading. Nobody asks what it's about, they ask if it's good. # because: isla-book # pause
ISLA: Daddy asked what I said. I said wolves. # pause
ISLA: In the book the girl's mum knows. She's always known. She just leaves the window open a bit, so she can get back in. # pause
ISLA: I didn't tell on anyone. Mrs Lowe asked what page we were on, and that was the page. # pause
Daniel Hale bolted that door. It is a grown woman who unscrews it, in the end, with a butter knife, while her daughter holds the screws. # ending: what-isla-said
-> END

=== next_door
# scene: weeks
# place: next-door
# show: mrs-okafor door
{ left:
    Nobody rings from Larch Street again. Not that winter. # because: twelve-knock rang-neighbour # pause
    On the Saturday Daniel does Mrs Okafor's gutters, after dark, up a ladder by her bedroom window. You must hear all sorts, he says, on your own. # because: rang-neighbour twelve-knock # pause
- else:
    -> sunday_flowers ->
    -> from_next_door ->
}
{ write.short || record.noise:
    Your report is closed by somebody in an office who has never met either of them. It was easy to close. # because: write-short record-noise # pause
- else:
    Your report is passed to a team with a waiting list. It has a question in it, so nobody can quite close it. # because: write-high write-answers record-abuse record-unseen # pause
}
{ left:
    At work you are quicker now. Who else is in, you say, before you've wiped your feet. Sam notices. He has started asking for people by name at the foot of the stairs. # pause
    Twice that winter you find you have driven down Larch Street on the way to somewhere else. The hall light is on. The bins are straight. Once there is a face at the upstairs window, a small one, and it doesn't wave. # pause
- else:
    You ask about Larch Street twice, at handover. Nothing's come in. # pause
}
In January Mrs Okafor stops Daniel at the gate. She wonders if Priya could help her with her forms. She's hopeless with figures, always was, her husband did all that. He is pleased to be asked. # pause
Mrs Okafor kept the books for a haulage firm for twenty-two years. # pause
She has one pension and a budgie. Her accounts take from January until May. Tuesdays, ten till eleven. # pause
The first Tuesday they do the gas bill. The second Tuesday Mrs Okafor says she might go up and run the hoover round, and would Priya mind listening out for the telephone. # pause
There's a telephone on her kitchen wall, the old sort, with a cord. There's a number for it on the calendar. On the back, under the bins. # pause
-> other_side_accounts

=== other_side_accounts
# scene: other-side
# other-side: priya-accounts
# place: next-door
# show: priya chair
None of this is in the file. # hard: other-side-accounts # pause
PRIYA: She never said a word about it. That's how she did it. She'd get me sat down with her bank statements, and go upstairs and hoover. # pause
PRIYA: She has one carpet. She hoovered it for fifty minutes. # pause
PRIYA: He'd ask what we'd done, so I'd something to show him. Columns. He liked to see the columns. He said it was good for me, to be useful. # pause
{ left:
    PRIYA: The police had been, that time in November. I was on the edge of the bath. There are fourteen stairs, and nobody came up them. I'm only saying what I counted. # because: leave-now leave-voice # pause
    PRIYA: I'd my answer all ready, that I was fine. I'd have said it to your face. But you'd have had a face to put it with, and so would I. # because: leave-now leave-voice # pause
- else:
    PRIYA: The police had been, in November. They were ever so polite. They asked me how I was, with him stood there. # because: split-together swap-no # pause
}
PRIYA: It was March before I picked the phone up. The woman asked me what I wanted. I said I'd have to get back to her. I was April getting back to her. # pause
PRIYA: It wasn't a speech. It was, have you got somewhere to put a bag. It was, does the school know. I'd had ten years of someone finishing my sentences, and she'd just wait. # pause
PRIYA: She never told me to leave. She asked what I'd need. I said a spreadsheet. She said, go on, then. # pause
PRIYA: We went in May. Two bags, and the wolf book. They were in her spare room by then. I'd taken them round in the gas bills, one thing at a time. # pause
{ camera:
    PRIYA: There was a film of our hall, from that night. Nobody'd marked it to be kept. I'd have liked to see how tidy it was. # because: camera-on camera-ask # pause
- else:
    PRIYA: There's nothing from that night. No film, no me. You'd think it hadn't happened. I've put it in the spreadsheet. # because: camera-off # pause
}
PRIYA: He frightened an old woman up a ladder, and he locked me in a cupboard with a window, and he'd never have called it anything. It's called coercive control. The woman on the telephone spelled it for me. # pause
In June Mrs Okafor's gutters want doing. She rings a man. # ending: next-door # sound: music-ending-alongside
-> END
