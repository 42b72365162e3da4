#: title The newer connector offers again what was archived
#: tags rule-168, import, settings
add-job 77- "Old garage"
sync
archive job 77-
sync
expect staged-record job 77- status = archived
set connector procore                     # no other generation, no migration
sync
expect staged-record job 77- status = archived
set connector app-xchange
sync
expect staged-record job 77- status = staged
archive job 77-                           # archived under the new one, it stays
sync
expect staged-record job 77- status = archived
