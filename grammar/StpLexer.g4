// The words of StpLang: what a token is, whatever stands around it.
//
// Words are contextual: `board` is a declaration in one place and a choice in another. The token types in
// `tokens { … }` are what a word can be besides a name, and what has no text at all; the base class of the parser
// gives them to the tokens that this lexer reads.
//
// No token spans a line, so every line start is a safe place to read from.
lexer grammar StpLexer;

tokens {
    // declarations, in the order of the reference
    INCLUDE, LET, PLAN, COVERS, PARTNER, MEMBER, BUDGET, POOL, CONTRIBUTION, GAP,
    PROGRAMME, FROM, COHORT, EVIDENCE, OUTCOME, MILESTONE,
    GOVERNANCE, BOARD, INTEREST, DECISION, DELEGATION, INVOLVES, STANCE, DEVELOPMENT, IMPLEMENTATION,
    RELATIONSHIP, ENGAGEMENT, RISK, ACCEPTS,
    // a word that a colon follows, and those with a part of their own
    PROPERTY_NAME, WITH, OF,
    // what has no text: the beginning of an entry, a value an author left out, the end of all that is open
    ENTRY, MISSING, END
}

WORD    : LETTER ( LETTER | DIGIT )* ;

// £40.6m, £18_400; a unit other than k, m and bn is read here and refused with a message that names it
MONEY   : '£' FIGURE WORD? ;
PERCENT : FIGURE '%' ;
YEAR    : DIGIT DIGIT DIGIT DIGIT '/' DIGIT DIGIT ( DIGIT DIGIT )? ;
DATE    : DIGIT DIGIT DIGIT DIGIT '-' DIGIT DIGIT '-' DIGIT DIGIT ;
NUMBER  : FIGURE ;

TEXT          : '"' TEXT_PART* '"' ;
UNCLOSED_TEXT : '"' TEXT_PART* '\\'? ;

OPEN_BRACE    : '{' ;
OPEN_BRACKET  : '[' ;
OPEN_PAREN    : '(' ;
CLOSE_BRACE   : '}' ;
CLOSE_BRACKET : ']' ;
CLOSE_PAREN   : ')' ;
COLON         : ':' ;
COMMA         : ',' ;
DOT           : '.' ;
RANGE         : '..' ;
EQUALS        : '=' ;
PLUS          : '+' ;
MINUS         : '-' ;
TIMES         : '*' ;
DIVIDE        : '/' ;

WHITESPACE  : [ \t\u000B\u000C\u00A0\uFEFF]+                    -> channel(HIDDEN) ;
END_OF_LINE : ( '\r'? '\n' | '\r' )                             -> channel(HIDDEN) ;
DOC_COMMENT : '///' ( ~[/\r\n] ~[\r\n]* )?                      -> channel(HIDDEN) ;
COMMENT     : '//' ~[\r\n]*                                     -> channel(HIDDEN) ;

// Last, so that every other rule goes first.
UNEXPECTED  : ~[A-Za-z_\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u1E00-\u1EFF0-9£"{}[\]():,.=+\-*/ \t\u000B\u000C\u00A0\uFEFF\r\n]+
            | '£' ;

fragment LETTER    : [A-Za-z_\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u1E00-\u1EFF] ;
fragment DIGIT     : [0-9] ;
fragment FIGURE    : DIGIT ( DIGIT | '_' )* ( '.' DIGIT ( DIGIT | '_' )* )? ;
fragment TEXT_PART : ~["\\\r\n] | '\\' ~[\r\n] ;
