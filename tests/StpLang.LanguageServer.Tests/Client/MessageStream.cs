using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace StpLang.LanguageServer.Tests.Client;

/// <summary>Reads and writes messages as they stand in a stream.</summary>
internal static class MessageStream
{
    /// <summary>A message with its head.</summary>
    public static byte[] Frame(string body) => Frame(body, "Content-Length");

    /// <summary>A message with its head, the header called as given.</summary>
    public static byte[] Frame(string body, string header)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        return [.. Encoding.ASCII.GetBytes($"{header}: {bytes.Length}\r\n\r\n"), .. bytes];
    }

    /// <summary>The next message; null at the end.</summary>
    public static async Task<JsonObject?> ReadAsync(Stream stream)
    {
        var length = 0;
        for (var line = await LineAsync(stream); line != ""; line = await LineAsync(stream))
        {
            if (line is null)
            {
                return null;
            }

            var (name, value) = (line.Split(':')[0], line.Split(':')[1]);
            length =
                name == "Content-Length" ? int.Parse(value, CultureInfo.InvariantCulture) : length;
        }

        var body = new byte[length];
        await stream.ReadExactlyAsync(body);
        return JsonNode.Parse(body)!.AsObject();
    }

    private static async Task<string?> LineAsync(Stream stream)
    {
        var line = new StringBuilder();
        var one = new byte[1];
        while (await stream.ReadAsync(one) == 1)
        {
            if (one[0] == '\n')
            {
                return line.ToString().TrimEnd('\r');
            }

            line.Append((char)one[0]);
        }

        return null;
    }
}
