#: title A missing phase tells who removed it and when, whatever was undone since
#: tags phases, undo
add-phase 01-100 "General conditions"
add-phase 03-300 "Concrete"
sync
add-project 123 "Tower"
add-costcode 123 01-100 03-300
send project 123
advance 30m
remove-phase 03-300
advance-to-sync
export job 123
expect error missing-phase-relationships
check job 123
expect output <<END
job 123: an export fails, for 1 reason
Missing Phase Relationships Exist                                       [missing-phase-relationships]
  1 of 2 cost codes on project 123 has no phase in JC Phases:
    03-300  Concrete  removed from JC Phases 08:30 (event 11) · seen by the sync 09:00
  way out 1  put it back in Vista:     add-phase 03-300 Concrete; advance-to-sync; export job 123
  way out 2  take it off the project:  remove-costcode 123 03-300; export job 123
  rule missing-phase · more: explain missing-phase-relationships
END
snapshot removed
add-phase 03-300 "Concrete"
advance 2h
undo 2                                    # the clock goes back, and so does the phase
export job 123
expect error missing-phase-relationships
check job 123
expect output <<END
job 123: an export fails, for 1 reason
Missing Phase Relationships Exist                                       [missing-phase-relationships]
  1 of 2 cost codes on project 123 has no phase in JC Phases:
    03-300  Concrete  removed from JC Phases 08:30 (event 11) · seen by the sync 09:00
  way out 1  put it back in Vista:     add-phase 03-300 Concrete; advance-to-sync; export job 123
  way out 2  take it off the project:  remove-costcode 123 03-300; export job 123
  rule missing-phase · more: explain missing-phase-relationships
END
add-phase 03-300 "Again"
advance 3h
remove-phase 03-300
advance-to-sync
restore removed
check job 123
expect output <<END
job 123: an export fails, for 1 reason
Missing Phase Relationships Exist                                       [missing-phase-relationships]
  1 of 2 cost codes on project 123 has no phase in JC Phases:
    03-300  Concrete  removed from JC Phases 08:30 (event 11) · seen by the sync 09:00
  way out 1  put it back in Vista:     add-phase 03-300 Concrete; advance-to-sync; export job 123
  way out 2  take it off the project:  remove-costcode 123 03-300; export job 123
  rule missing-phase · more: explain missing-phase-relationships
END
undo
check job 123
expect output <<END
job 123: an export fails, for 1 reason
Missing Phase Relationships Exist                                       [missing-phase-relationships]
  1 of 2 cost codes on project 123 has no phase in JC Phases:
    03-300  Concrete  removed from JC Phases 12:00 (event 35) · seen by the sync 13:00
  way out 1  put it back in Vista:     add-phase 03-300 Concrete; advance-to-sync; export job 123
  way out 2  take it off the project:  remove-costcode 123 03-300; export job 123
  rule missing-phase · more: explain missing-phase-relationships
END
