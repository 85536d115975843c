// The shape of a plan.
//
// Everything is `keyword name "Title" { property: value … nested declarations … }`. What may stand in which
// declaration is a matter of meaning, not of shape: the vocabulary says it, and the checker says it in words.
//
// Every choice is made on one token. What an author leaves out or writes where nothing can stand is the business of
// the base class: it puts in a missing token, or passes over the stray one, and never fails.
parser grammar StpParser;

options {
    tokenVocab = StpLexer;
    superClass = EventParser;
    contextSuperClass = RuleCall;
}

// A brace that closes nothing and a block that belongs to nothing are taken for the sake of what is around and in them.
file  : ( declaration | property | block | COMMA | CLOSE_BRACE )* EOF ;

block : OPEN_BRACE ( declaration | property | block | COMMA )* CLOSE_BRACE ;

// kind: county_council
property : PROPERTY_NAME COLON expression ;

declaration
    : include | let
    | plan | partner | budget | pool | gap | programme | governance | relationship | engagement | risk
    | covers | member | contribution | from | cohort | evidence | outcome | milestone
    | board | decision | delegation | interest | involves | stance | development | implementation
    | accepts
    ;

// ---- what stands at the top of a file ----

include      : INCLUDE title ;                          // include "partners.stp"
let          : LET WORD EQUALS expression ;             // let council_uplift = 2%
plan         : PLAN WORD title? block ;                 // plan norfolk_and_waveney "Norfolk and Waveney STP" { … }
partner      : PARTNER WORD title? block ;              // partner norwich_ccg "NHS Norwich CCG" { … }
budget       : BUDGET WORD title? block ;               // budget public_health_grant "Public health grant" { … }
pool         : POOL WORD title? block ;                 // pool norfolk_bcf "Better Care Fund" { … }
gap          : GAP block ;                              // gap { … }
programme    : PROGRAMME WORD title? block ;            // programme falls_prevention "Falls prevention" { … }
governance   : GOVERNANCE block ;                       // governance { … }
relationship : RELATIONSHIP WORD WITH WORD block ;      // relationship norwich_ccg with norfolk_county_council { … }
engagement   : ENGAGEMENT WORD title? block ;           // engagement autumn "Autumn conversation" { … }
risk         : RISK WORD title? block ;                 // risk workforce "Too few nurses" { … }

// ---- what stands inside those ----

covers         : COVERS WORD block ;                    // in a plan: covers norfolk_county_council { share: 88% }
milestone      : MILESTONE title block ;                // in a plan or programme: milestone "Live" { due: 2018-04-01 }
member         : MEMBER title block ;                   // in a partner: member "Cllr Smith" { role: councillor }
contribution   : CONTRIBUTION WORD COLON expression ;   // in a pool: contribution dfg: { 2017/18: £6.2m }
from           : FROM WORD COLON expression ;           // in a programme: from dfg: { 2017/18: £0.4m }
cohort         : COHORT block ;                         // in a programme: cohort { size: 18_400 who: "…" }
evidence       : EVIDENCE title block ;                 // in a programme: evidence "Falls" { reference: "NICE CG161" }
outcome        : OUTCOME WORD title? block ;            // in a programme: outcome hip_fractures "Hip fractures" { … }
board          : BOARD WORD title? block ;              // in governance: board partnership_board { … }
interest       : INTEREST WORD block ;                  // in a board: interest gp_federation { in: gp_hub }
decision       : DECISION WORD title? block ;           // in governance: decision adopt_plan { … }
delegation     : DELEGATION block ;                     // in governance: delegation { … }
involves       : INVOLVES WORD block ;                  // in governance: involves norfolk_county_council { … }
stance         : STANCE block ;                         // in involves: stance { position: objected  about: [stroke_move] }
development    : DEVELOPMENT block ;                    // in involves: development { councillors: yes }
implementation : IMPLEMENTATION block ;                 // in involves: implementation { role: "…" }

// ---- a finding answered: anywhere ----

accepts        : ACCEPTS WORD block ;                   // accepts STP7004 { because: "…" until: 2017-03-31 }

title : TEXT+ ;

// ---- values ----

// Signs, operands and operators in the order written; precedence is applied when an expression is read.
expression : MINUS* operand ( ( PLUS | MINUS | TIMES | DIVIDE | OF | RANGE ) MINUS* operand )* ;

operand
    : MONEY | PERCENT | NUMBER | YEAR | DATE
    | TEXT+                 // "one" "text"
    | WORD ( call | path )? // a name
    | group
    | list
    | series
    | MISSING
    ;

call  : OPEN_PAREN expression ( COMMA expression )* CLOSE_PAREN ;   // total(dfg.amount)
path  : ( DOT WORD )+ index? | index ;                              // dfg.amount[2018/19]
index : OPEN_BRACKET expression CLOSE_BRACKET ;
group : OPEN_PAREN expression CLOSE_PAREN ;                         // (a + b)

// Commas may be left out, so where an entry begins is the parser's to say: `[a -b]` is one and `[a (b)]` a call.
list   : OPEN_BRACKET ( ENTRY expression | COMMA )* CLOSE_BRACKET ; // [norwich_ccg, community_trust]
series : OPEN_BRACE ( ENTRY entry | COMMA )* CLOSE_BRACE ;          // { 2016/17: £2m, 2017/18..2020/21: £3m }
entry  : expression ( COLON expression )? ;
