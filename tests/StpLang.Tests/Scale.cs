namespace StpLang.Tests;

/// <summary>How many random inputs a test tries: a tenth by default, all of them with <c>STP_FULL=1</c>.</summary>
internal static class Scale
{
    public static bool IsFull { get; } = Environment.GetEnvironmentVariable("STP_FULL") == "1";

    public static int Of(int full) => IsFull ? full : full / 10;
}
