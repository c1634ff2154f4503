using AstroEngine.Core.Western;
using AstroEngine.Core.Western.Aspects;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Western;

/// <summary>The fields that calculations of aspects share, and what of them decides an answer.</summary>
/// <param name="Orbs">The orbs: <c>orbs</c> and <c>own_orbs</c>.</param>
/// <param name="Kinds">The aspects looked for: <c>aspects</c>; null for all.</param>
/// <param name="Angles">The angles that take part: <c>angles</c>; null for none.</param>
internal sealed record AspectFields(AspectOrbs Orbs, IReadOnlyList<AspectKind>? Kinds, IReadOnlyList<ChartAngle>? Angles)
{
    /// <summary>Reads them. Mistakes are noted with the reader.</summary>
    public static AspectFields Read(FieldReader fields) => new(
        AspectOrbs.Of(fields.OneOf("orbs", OrbPreset.Traditional), OwnOrbsField.Read(fields)),
        fields.ListOf<AspectKind>("aspects"),
        fields.ListOf<ChartAngle>("angles"));

    /// <summary>Appends what decides an answer.</summary>
    public static void AppendKey(CacheKeyHasher key, AspectOrbs orbs, IReadOnlyList<AspectKind>? kinds, IReadOnlyList<ChartAngle>? angles)
    {
        key.Append((long)orbs.Preset).AppendCount(orbs.Own.Count);
        foreach (var own in orbs.Own)
        {
            key.Append((long)own.Bearer).Append((long)own.Point).Append((long)(own.Aspect ?? (AspectKind)(-1))).Append(own.Orb.Degrees);
        }

        key.AppendList(kinds).AppendList(angles);
    }
}
