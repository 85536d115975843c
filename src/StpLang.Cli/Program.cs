using System.CommandLine;

var root = new RootCommand("Compiles, checks and formats plans written in StpLang.");
return root.Parse(args).Invoke();
