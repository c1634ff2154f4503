using AstroEngine.Core.Charts;
using AstroEngine.Core.Charts.Progressions;
using AstroEngine.Core.Western.Aspects;
using AstroEngine.Functions.Http;
using NodaTime;

namespace AstroEngine.Functions.Charts.Progressions;

/// <summary>Reads the fields of a progressed chart beside those that all charts share.</summary>
internal static class ProgressionFields
{
    /// <summary>The field of the method, which a path may give.</summary>
    public const string MethodField = "method";

    private const string AnglesField = "angles";
    private const double UsualOrb = 1;
    private const double WidestOrb = 10;

    /// <summary>Reads a request.</summary>
    /// <exception cref="ProblemException">Something is wrong with a field.</exception>
    public static ProgressionRequest Read(FieldReader fields, Instant now)
    {
        var method = fields.OneOf(MethodField, ProgressionMethod.Secondary);
        var angles = fields.OneOf(AnglesField, ProgressedAngles.SolarArc);
        var at = InstantField.Read(fields, "at");
        var orb = fields.Number("orb", 0, WidestOrb) ?? UsualOrb;
        var aspects = fields.ListOf<AspectKind>("aspects");
        var birth = ChartFields.Read(fields, now);
        Check(fields, birth, method, at ?? now);
        fields.Finish();
        return new ProgressionRequest
        {
            Birth = birth!,
            At = at ?? now,
            IsNow = at is null,
            Method = method,
            Angles = angles,
            Orb = orb,
            Aspects = aspects,
        };
    }

    private static void Check(FieldReader fields, NatalRequest? birth, ProgressionMethod method, Instant at)
    {
        EarthCenter.Require(fields, "a progression");
        if (method == ProgressionMethod.SolarArc && fields.Has(AnglesField))
        {
            fields.Fail(AnglesField, "cannot come with method solar_arc: all its points and angles move by the one arc");
        }

        if (birth is not null && at < birth.Moment.Instant)
        {
            fields.Fail("at", fields.Has("at") ? $"must not be before the birth, was {fields.Came("at")}" : "is required for a birth to come: now is before it");
        }
    }
}
