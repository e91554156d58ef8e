// A small call, whole. It plays, and the check passes it. Change a line, save, and look.
// Two slashes begin a remark like this one, which no player ever reads. stories/README.md says the rest.

VAR clock = 970              // minutes since midnight: ten past four
VAR saw_time = false         // you looked at the bus times on the wall
VAR apart = false            // Ruth spoke to you where Stephen could not hear

// The story begins here. An arrow goes to a part, by its name.
-> car

// Three equals signs begin a part. What a scene and a place are called on screen is in case.json.
=== car
# scene: car
# place: car
Garnet Road, a Wednesday, nearly dark. You have the heater on your feet and a sandwich you are saving.
CONTROL (on the radio): It's the dog at number nine. It's been out in the yard since last night, and it's never out. # pause
// A line that opens with a name is speech. At "pause" the player presses on: at most 45 words from one stop to the next.
CONTROL (on the radio): The lady next door says she's not seen Ruth today, either. That's the wife. # pause
You have time to ask control one thing.
// A choice begins with a star. Words and tags stand in its brackets; what follows from it is set in below it.
* [Who lives at number nine? # id: radio-who # kind: radio]
    CONTROL (on the radio): Stephen and Ruth Amble. No children. Nobody's ever rung us about them. # pause
* [What did the neighbour say, in her own words? # id: radio-words # kind: radio]
    CONTROL (on the radio): "He puts it out when she's late." Then she said to forget that, she'd only meant the dog. # pause
    // A note goes into the player's notebook.
    "He puts it out when she's late." The neighbour, on the phone. # note: when-late # pause
// A lone dash gathers the choices together again.
-
-> door

=== door
# scene: door
# place: doorstep
~ clock = 981
// In square brackets: what is heard, and where. "sound" plays it for those who have sound on.
[at number nine, your knock] # sound: knock
[behind the house, a dog barks once] # pause
The man who opens the door has a tea towel over his shoulder. He is smiling before he sees who it is, and he goes on smiling.
STEPHEN: It'll be the dog, won't it? Sorry. She likes the air. # pause
You have a moment while he wipes his hands.
* [The wall beside the telephone. # id: look-wall # kind: look]
    // The story remembers it for later.
    ~ saw_time = true
    Bus times, printed large. The 16:50 has a ring round it in red. There is nothing else on the wall. # pause
    Bus times by the phone. One is ringed in red: 16:50. # note: bus-time # pause
* [His face. # id: look-face # kind: look]
    He looks at you the whole time, as if one of you might miss something. # pause
-
STEPHEN: I'd ask you in, only Ruth's got one of her heads. She's lying down.
// A decision: "decides" names it, and debrief.json has a note for each of its options.
* ["I'd like to see Ruth, if she can come down." # id: see-ruth # decides: lying-down]
    STEPHEN: Course. Ruth? # pause
    She comes at once. She is dressed, with her shoes on, and her hair is not flat on either side. # pause
    -> kitchen
* ["Let's get the dog in first. Is it through here?" # id: dog-first # decides: lying-down]
    He stands aside, after a second, and you go through. # pause
    Ruth is in the kitchen with her back to you, drying a plate. The plate is dry. # pause
    -> kitchen
* ["As long as she's all right. Get the dog in, though." # id: leave-it # decides: lying-down]
    STEPHEN: Will do. Thanks for coming out. You've enough on. # pause
    -> report

=== kitchen
# scene: kitchen
# place: kitchen
~ clock = 985
[at the back of the house, a door] # sound: door-latch
A small brown dog comes in low and fast, and goes under the table to Ruth's feet. Ruth puts a hand down to her and leaves it there. # pause
RUTH: There, Nell. There you are.
STEPHEN: No harm done. She's a good thick coat on her. # pause
He leans on the worktop. He has nowhere to be.
* ["Will you show me the yard, Ruth? It's for the form." # id: ask-yard # decides: ask-ruth]
    ~ apart = true
    It is a small yard. Stephen is at the window before you have got to the far end of it. # pause
    RUTH (low): He puts her out when I'm late. It was the bus. It was eleven minutes. # note: eleven # pause
    { saw_time:
        // Something read only because of an earlier choice says which. The player is shown the two together at the end.
        YOU: The ten to five?
        RUTH (low): He's ringed it, so I can't say I didn't know. # because: look-wall # pause
    }
    YOU: When could somebody ring you?
    RUTH (low): At work. Half twelve, in my break. # pause
// A label such as (there) can be asked about later: kitchen.there.
* (there) ["Is everything all right, Ruth? You can tell me." # id: ask-there # decides: ask-ruth]
    RUTH: I'm fine. It's only my head.
    She says it to the dog. # pause
* (named) [Tell her your first name, and when you are next on. # id: give-name # decides: ask-ruth]
    STEPHEN: We'll remember that. Won't we?
    Ruth says it back to you, once. # pause
-
-> report

=== report
# scene: report
# place: car
~ clock = 1004
You write it up in the car, with the light on. The last box wants your reason, and it is one line long. # pause
What decided you?
// In braces before the bracket: offered only to whoever has been in the kitchen.
* {kitchen} [The dog. The way she came in. # id: reason-dog # kind: reason]
* {saw_time} [A bus time with a ring round it. # id: reason-bus # kind: reason]
* [Him. He was so easy about it. # id: reason-him # kind: reason]
* [Nobody asked me for anything. # id: reason-nobody # kind: reason]
-
{ apart: -> told }
-> somebody_else

=== told
# scene: after
# place: doorstep
~ clock = -1                 // no time is shown
You record it as domestic abuse: a dog, a bus and a clock. There is a box for that, whether or not there is a crime to put in the next one. # because: ask-yard # pause
At half past twelve on the Friday an adviser rings Ruth at work. They have eleven minutes, as it happens. # because: ask-yard # pause
# scene: other-side
# other-side: ruth-told
None of this is on the form. # pause
RUTH: I'd not have said it in the kitchen. You got me as far as the bins, and I thought, well, who's to hear? The bins. # because: ask-yard # pause
RUTH: He asked what took so long. I said you were measuring. He asked what with. He kept on till gone eleven. # because: ask-yard # pause
RUTH: He'd open the back door and say, it's up to you, Ruth. It never was. It was his hand on the door. # pause
Nell sleeps at Ruth's sister's now. Ruth lets the ten to five go, some days, and sits there till the next. # ending: told
-> END

=== somebody_else
# scene: after
# place: doorstep
~ clock = -1
{ kitchen:
    It goes down as a dog brought in, and both of them spoken to. It is closed by six. # because: ask-there give-name # pause
- else:
    It goes down as a dog brought in, and the man of the house spoken to. It is closed by six. # because: leave-it # pause
}
# scene: other-side
# other-side: ruth-later
None of this is on the form. # pause
{
- kitchen.there:
    RUTH: You asked me straight, and him stood there with the tea towel. I said my head. I'd have said my head to anyone. # because: ask-there # pause
- kitchen.named:
    RUTH: I'd your name. I said it over on the bus, so I wouldn't lose it. # because: give-name # pause
- else:
    RUTH: I was at the top of the stairs. You said, as long as she's all right. I was being as all right as I could. # because: leave-it # pause
}
RUTH: He'd open the back door and say, it's up to you, Ruth. It never was. It was his hand on the door. # pause
RUTH: It was the girl at the vet's, in the end. She shut the door, and picked Nell's paw up, and said, and how are you? # pause
{ kitchen.named:
    RUTH: She wanted to know was there anyone I'd trust. I'd one name. I gave her that. # because: give-name # pause
}
She was nineteen, and it was her second week. # ending: somebody-else
-> END
