VAR clock = 1307
-> call
=== call
# scene: call
# place: control
Police emergency. # pause
MRS OKAFOR (quietly): It is the nothing. # note: the-nothing
* [Go. # id: go # decides: first] -> car
* ["No." # id: no # decides: first] -> car
=== car
# scene: car
# show: sam driving
~ clock += 4
Rain. # because: go no
Done. # ending: heard
-> END
