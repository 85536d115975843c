// A small plan that compiles, in two files.
export const partners = `partner council "The council" { kind: county_council }
`;

export const plan = `plan made_up "Made-up plan" {
  footprint:    "E54000022"
  window:       2016/17..2018/19
  as_of:        2016-10-21
  illustrative: yes
}

include "partners.stp"

budget grant "Public health grant" {
  kind:         public_health_grant
  holder:       council
  amount:       { 2016/17..2018/19: £40m }
  illustrative: yes
}

programme falls "Falls prevention" {
  kind: prevention
  lead: council
  cost: { 2016/17: £2m, 2017/18..2018/19: £3m }
  from grant: { 2016/17: £1.5m, 2017/18..2018/19: £3m }
  illustrative: yes
}
`;
