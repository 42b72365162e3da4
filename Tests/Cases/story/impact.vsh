#: title What a command would break, done with the syncs that follow and taken back
add-phase 01-100 General
add-phase 03-300 Concrete
sync
add-project 123 "Riverside Tower"
add-costcode 123 01-100 03-300
add-project 124 Annex
add-costcode 124 01-100
impact remove-phase 03-300
expect output <<END
at once  1 change
    - vista phase 03-300
with the sync of 09:00  1 change
    * procore standard-code 03-300 missing no → yes
1 of 2 jobs could no longer be exported or updated:
    job 123  Missing Phase Relationships Exist  [missing-phase-relationships]
END
expect changes = 0
expect phase 03-300
impact {
  remove-phase 03-300
  add-phase 03-300 "Cast in place"
}
expect output <<END
at once  1 change
    * vista phase 03-300 description "Concrete" → "Cast in place"
with the sync of 09:00  1 change
    * procore standard-code 03-300 description "Concrete" → "Cast in place"
nothing that can be exported now would fail, and nothing that fails would be cured
END
impact edit-phase 01-100 --description "General requirements"
expect output <<END
at once  1 change
    * vista phase 01-100 description "General" → "General requirements"
with the sync of 09:00  1 change
    * procore standard-code 01-100 description "General" → "General requirements"
nothing that can be exported now would fail, and nothing that fails would be cured
END
impact remove-phase 99-999
expect error not-found
impact
expect error missing-argument
remove-phase 03-300
sync
impact add-phase 03-300 Concrete
expect output <<END
at once  1 change
    + vista phase 03-300
with the sync of 09:00  1 change
    * procore standard-code 03-300 missing yes → no
1 of 2 jobs could be exported or updated again:
    job 123  Missing Phase Relationships Exist  [missing-phase-relationships]
END
