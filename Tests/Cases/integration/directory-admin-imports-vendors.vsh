#: title A directory administrator imports vendors
source base.vsh
add-vendor 4000 "Acme Steel"
sync
add-user dan
grant dan directory-admin
as dan {
  import vendor 4000
}
expect ok
