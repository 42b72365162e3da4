#: title With valid phase characters a longer code is accepted by its beginning
#: tags rule-52, vista
add-phase 03-300 "Concrete" --cost-types L
add-job 123 "By hand"
add-jobphase 123 03-300-10
expect error phase-not-on-file
expect no jobphase 123 03-300-10
load valid-characters                     # N is 6
add-jobphase 123 03-300-10
expect jobphase 123 03-300-10
add-jobphase 123 03-310-10                # another beginning
expect error phase-not-on-file
add-jobphase 123 03-30                    # shorter than N
expect error phase-not-on-file
add-jobphase 123 03-300                   # on file itself
expect count jobphases --job 123 = 2
remove-phase 03-300
add-jobphase 123 03-300-20                # nothing begins with it any more
expect error phase-not-on-file
add-phasegroup 2 "Civil"
add-phase 03-300 "Concrete" --group 2
add-jobphase 123 03-300-20                # another group's phase does not count
expect error phase-not-on-file

add-phase 04-400 "Masonry" --cost-types L
edit-company-parameters --valid-phase-characters 2
post-cost 123 04-499 L 10                 # in postings too
expect jobphase 123 04-499
edit-job 123 --lock-phases yes
post-cost 123 04-488 L 10                 # but not on a locked job …
expect error phase-locked
add-jobphase 123 04-488 --cost-types L    # … where only the set-up forms look at them
post-cost 123 04-488 L 10
