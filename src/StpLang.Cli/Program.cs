using StpLang.Cli;

return Application.Run(args);
