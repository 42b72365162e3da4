#: title quit ends a script where it stands, and what it did stays
#: tags session
add-phase 03-300 "Concrete"
expect phase 03-300
quit
remove-phase 09-900                       # would fail the case: there is no such phase
