namespace StpLang.LanguageServer.Protocol;

/// <summary>How a plan stands.</summary>
internal sealed record PlanStatus
{
    /// <summary>Its title, else its name.</summary>
    public required string Plan { get; init; }

    /// <summary>Its root file.</summary>
    public required string Uri { get; init; }

    /// <summary>How many errors it does not accept.</summary>
    public required int Errors { get; init; }

    /// <summary>How many are worth changing.</summary>
    public required int Warnings { get; init; }

    /// <summary>How many are worth knowing.</summary>
    public required int Notes { get; init; }

    /// <summary>How many it accepts with a reason.</summary>
    public required int Accepted { get; init; }

    /// <summary>What its programmes cost over all years, in pounds.</summary>
    public required decimal Cost { get; init; }

    /// <summary>What of that no source pays for, in pounds.</summary>
    public required decimal Unfunded { get; init; }

    /// <summary>The part of the cost that is paid for, from 0 to 1; null where nothing costs anything.</summary>
    public required decimal? FundedShare { get; init; }
}
