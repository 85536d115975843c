using StpLang.LanguageServer.ProtocolGenerator;
using StpLang.LanguageServer.ProtocolGenerator.Model;

if (args is not [var model, var folder])
{
    Console.Error.WriteLine("usage: META-MODEL FOLDER");
    return 2;
}

foreach (var (name, text) in ProtocolWriter.Write(MetaModel.Read(model)))
{
    File.WriteAllText(Path.Combine(folder, name), text);
}

return 0;
