parser grammar StpParser;

options {
  tokenVocab = StpLexer;
}

file
  : declaration* EOF
  ;

declaration
  : Word Word LeftBrace RightBrace
  ;
