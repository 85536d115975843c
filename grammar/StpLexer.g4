lexer grammar StpLexer;

LeftBrace: '{';
RightBrace: '}';
Word: [a-z] [a-z0-9_]*;
Whitespace: [ \t\r\n]+ -> channel(HIDDEN);
Bad: .;
