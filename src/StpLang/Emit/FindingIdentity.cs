using StpLang.Diagnostics;

namespace StpLang.Emit;

/// <summary>What a finding is known by.</summary>
/// <param name="Subject">What it is about; null where that is no declaration.</param>
/// <param name="Fingerprint">By which it is known again in the next run.</param>
internal sealed record FindingIdentity(FindingSubject? Subject, string Fingerprint)
{
    /// <summary>The identity of the next finding of a run.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="compilation">The plan it is in; null where it is in none.</param>
    /// <param name="fingerprints">Those of the run.</param>
    public static FindingIdentity Next(
        Diagnostic finding,
        Compilation? compilation,
        FindingFingerprints fingerprints
    )
    {
        var subject = SubjectReader.Of(finding.Location, compilation);
        var plan = compilation?.SoundModel.Plan?.Name ?? "";
        return new FindingIdentity(subject, fingerprints.Next(finding, subject, plan));
    }
}
