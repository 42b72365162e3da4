#: title What happened, line by line and side by side, and what is different from another state, the other system and another file
add-phase 01-100 General
add-phase 03-300 Concrete
sync
snapshot before
add-project 123 Tower
add-costcode 123 01-100 03-300
send project 123
clock 09:12
remove-phase 03-300
clock 10:05
export job 123
expect error missing-phase-relationships
log --since 09:12
expect output <<END
time              user     system     command              changes
2026-01-05 09:12  support  vista      remove-phase 03-300  - vista phase 03-300
2026-01-05 10:00                      hourly sync          * procore standard-code 03-300 missing no → yes
2026-01-05 10:05  support  connector  export job 123       * connector job 123 status "ready-to-export" → "failed",* connector job 123 error "" → "Missing Phase Relationships Exist",+ connector request 1
END
log --object 'phase 03-300' --user support
expect output <<END
time              user     system  command                    changes
2026-01-05 08:00  support  vista   add-phase 03-300 Concrete  + vista phase 03-300
2026-01-05 09:12  support  vista   remove-phase 03-300        - vista phase 03-300
END
log --object 'phase 99'
expect error not-found
timeline job 123
expect output <<END
                Vista                      Integration                                         Procore
08:00  support  add-phase 01-100 General
08:00  support  add-phase 03-300 Concrete
08:00  support                             sync                                                + standard-code 01-100, + standard-code 03-300
08:00  support                                                                                 add-project 123 Tower
08:00  support                                                                                 add-costcode 123 01-100 03-300
08:00  support                             send project 123
09:12  support  remove-phase 03-300
10:00  ── sync                             hourly sync                                         * standard-code 03-300 missing no → yes
10:05  support                             export job 123 ✗ Missing Phase Relationships Exist
END
diff before
expect output <<END
7 differences from before to now
  +  procore project 123
  +  connector job 123
  +  procore costcode 123 01-100
  +  procore costcode 123 03-300
  -  vista phase 03-300
  *  procore standard-code 03-300  missing  no → yes
  +  connector request 1
END
expect changes = 0
snapshot later
add-phase 03-300 "Cast in place"
advance-to-sync
export job 123
diff later before
expect output <<END
7 differences from later to before
  -  connector job 123
  -  procore project 123
  -  procore costcode 123 01-100
  -  procore costcode 123 03-300
  +  vista phase 03-300
  *  procore standard-code 03-300  missing  yes → no
  -  connector request 1
END
edit-phase 01-100 --description "General conditions"
diff vista procore
expect output <<END
1 difference from vista to procore
  *  standard-code 01-100  description  General conditions → General
END
sync
diff vista procore --job 123
expect output <<END
vista and procore say the same
END
diff before --job 123
expect error bad-value
diff nowhere
expect error not-found
diff first.vsh second.vsh
expect error cannot-read
