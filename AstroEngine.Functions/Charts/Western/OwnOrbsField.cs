using System.Globalization;
using AstroEngine.Core;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Western.Aspects;
using AstroEngine.Core.Zodiac;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Western;

/// <summary>
/// Reads <c>own_orbs</c>: a list of texts such as <c>trine=6</c>, <c>sun=8</c>, <c>sun.trine=7.5</c>, <c>angles=3</c>.
/// </summary>
internal static class OwnOrbsField
{
    private const string Name = "own_orbs";
    private const string Angles = "angles";
    private const int Most = 100;
    private static readonly string Form =
        $"an aspect, a point or {Angles}, or a point and an aspect with a dot between, then = and 0 to {AspectOrbs.Widest} degrees, such as trine=6, sun=8, sun.trine=7.5";

    /// <summary>Reads the orbs, in one order whatever the order in which they came. Mistakes are noted with the reader.</summary>
    public static IReadOnlyList<OwnOrb> Read(FieldReader fields)
    {
        var orbs = new List<OwnOrb>();
        foreach (var text in fields.Texts(Name, $"texts: {Form}", Most) ?? [])
        {
            if (Parse(text) is not { } orb)
            {
                fields.Fail(Name, $"must hold texts: {Form}; one of them was {new FieldValue(text).Came}");
                return [];
            }

            if (orbs.Exists(o => o with { Orb = default } == orb with { Orb = default }))
            {
                fields.Fail(Name, $"must name each once, \"{text.Split('=')[0]}\" came twice");
                return [];
            }

            orbs.Add(orb);
        }

        return [.. orbs.OrderBy(o => o.Bearer).ThenBy(o => o.Point).ThenBy(o => o.Aspect ?? (AspectKind)(-1))];
    }

    /// <summary>An orb as the field writes it.</summary>
    public static string TextOf(in OwnOrb orb)
    {
        var bearer = orb.Bearer switch { OrbBearer.Angles => Angles, OrbBearer.Point => Names.Of(orb.Point), _ => null };
        var aspect = orb.Aspect is { } kind ? Names.Of(kind) : null;
        return string.Create(
            CultureInfo.InvariantCulture, $"{bearer}{(bearer is null || aspect is null ? null : ".")}{aspect}={orb.Orb.Degrees:R}");
    }

    private static OwnOrb? Parse(string text)
    {
        var sides = text.Split('=');
        if (sides.Length != 2
            || !double.TryParse(sides[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees)
            || !(degrees <= AspectOrbs.Widest))
        {
            return null;
        }

        var names = sides[0].Split('.');
        var orb = new Angle(degrees);
        if (names.Length == 1 && Names.TryParse<AspectKind>(names[0], out var everyones))
        {
            return new OwnOrb(OrbBearer.Everything, default, everyones, orb);
        }

        AspectKind? aspect = null;
        if (names.Length == 2)
        {
            if (!Names.TryParse<AspectKind>(names[1], out var kind))
            {
                return null;
            }

            aspect = kind;
        }

        if (names.Length > 2)
        {
            return null;
        }

        return names[0] == Angles ? new OwnOrb(OrbBearer.Angles, default, aspect, orb)
            : Names.TryParse<ChartPoint>(names[0], out var point) ? new OwnOrb(OrbBearer.Point, point, aspect, orb)
            : null;
    }
}
