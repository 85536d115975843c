// The words of StpLang: what a token is, whatever stands around it.
//
// Words are contextual: `board` is a declaration in one place and a choice in another, and a brace opens a
// block or a series. The token types in `tokens { … }` are those roles; they are given to words and brackets
// by where they stand, after this lexer has read them and before the parser sees them.
//
// No token spans a line, so every line start is a safe place to read from.
lexer grammar StpLexer;

tokens {
    // declarations, in the order of the reference
    INCLUDE, LET, PLAN, COVERS, PARTNER, MEMBER, BUDGET, POOL, CONTRIBUTION, GAP,
    PROGRAMME, FROM, COHORT, EVIDENCE, OUTCOME, MILESTONE,
    GOVERNANCE, BOARD, INTEREST, DECISION, DELEGATION, INVOLVES, DEVELOPMENT, IMPLEMENTATION,
    RELATIONSHIP, ENGAGEMENT, RISK, ACCEPTS,
    // other roles of a word
    PROPERTY_NAME, FUNCTION, WITH, OF,
    // roles of brackets and signs
    BLOCK_OPEN, BLOCK_CLOSE, SERIES_OPEN, SERIES_CLOSE, LIST_OPEN, LIST_CLOSE, INDEX_OPEN, INDEX_CLOSE,
    GROUP_OPEN, CALL_OPEN, GROUP_CLOSE, NEGATE, MORE_TEXT,
    // what an author left out, what fits nowhere, and the line a next declaration starts on
    MISSING, STRAY, DECLARATION_END
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
CLOSE_BRACE   : '}' ;
OPEN_BRACKET  : '[' ;
CLOSE_BRACKET : ']' ;
OPEN_PAREN    : '(' ;
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
