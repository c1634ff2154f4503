using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Western.Aspects;

/// <summary>The orbs that aspects are looked for with: those of a preset, of which some may be replaced by one's own.</summary>
/// <remarks>The larger orb of the two points of an aspect holds. It cannot be changed once it is made.</remarks>
public sealed class AspectOrbs
{
    /// <summary>The widest orb of one's own, in degrees.</summary>
    public const double Widest = 30;

    /// <summary>How many aspects there are.</summary>
    internal const int Kinds = (int)AspectKind.Opposition + 1;

    /// <summary>The row of the angles of a chart, behind those of the points.</summary>
    private const int AngleRow = (int)ChartPoint.Vesta + 1;

    private static readonly AspectOrbs[] Presets = [.. Enum.GetValues<OrbPreset>().Select(preset => new AspectOrbs(preset, []))];

    private readonly double[] _orbs;

    private AspectOrbs(OrbPreset preset, IReadOnlyList<OwnOrb> own)
    {
        Preset = preset;
        Own = own;
        _orbs = Table(preset, own);
    }

    /// <summary>The preset.</summary>
    public OrbPreset Preset { get; }

    /// <summary>What replaces some of its orbs.</summary>
    public IReadOnlyList<OwnOrb> Own { get; }

    /// <summary>The orbs of a preset.</summary>
    /// <param name="preset">The preset.</param>
    public static AspectOrbs Of(OrbPreset preset) => Presets[(int)preset];

    /// <summary>The orbs of a preset with one's own in the place of some: of several that fit, the one that says most holds.</summary>
    /// <param name="preset">The preset.</param>
    /// <param name="own">One's own orbs.</param>
    /// <exception cref="ArgumentOutOfRangeException">An orb is not 0 to <see cref="Widest"/> degrees.</exception>
    public static AspectOrbs Of(OrbPreset preset, IReadOnlyList<OwnOrb> own)
    {
        if (own.Any(orb => !(orb.Orb.Degrees >= 0 && orb.Orb.Degrees <= Widest)))
        {
            throw new ArgumentOutOfRangeException(nameof(own), $"An orb is 0 to {Widest} degrees.");
        }

        return own.Count == 0 ? Of(preset) : new AspectOrbs(preset, own);
    }

    /// <summary>The orb of an aspect between two points: the larger one of theirs.</summary>
    /// <param name="kind">The aspect.</param>
    /// <param name="a">The one point; null for an angle of the chart.</param>
    /// <param name="b">The other; two angles have the orb 0 unless angles were given one.</param>
    public Angle Of(AspectKind kind, ChartPoint? a, ChartPoint? b) =>
        new(Math.Max(_orbs[RowOf(a) + (int)kind], _orbs[RowOf(b) + (int)kind]));

    /// <summary>Where the orbs of a point begin in <see cref="Values"/>.</summary>
    internal static int RowOf(ChartPoint? point) => (point is { } known ? (int)known : AngleRow) * Kinds;

    /// <summary>All orbs in degrees, a row of aspects for each point.</summary>
    internal ReadOnlySpan<double> Values => _orbs;

    private static double[] Table(OrbPreset preset, IReadOnlyList<OwnOrb> own)
    {
        var orbs = new double[(AngleRow + 1) * Kinds];
        for (var row = 0; row <= AngleRow; row++)
        {
            var point = row == AngleRow ? OrbClass.Angle : OrbTable.ClassOf((ChartPoint)row);
            foreach (var definition in AspectDefinitions.All)
            {
                orbs[(row * Kinds) + (int)definition.Kind] = OrbTable.Of(preset, definition.Rank, point).Degrees;
            }
        }

        // From what says least to what says most, so that the last one written holds.
        foreach (var orb in own.OrderBy(o => o.Detail))
        {
            for (var i = 0; i < orbs.Length; i++)
            {
                if (orb.Fits(i / Kinds == AngleRow ? null : (ChartPoint)(i / Kinds), (AspectKind)(i % Kinds)))
                {
                    orbs[i] = orb.Orb.Degrees;
                }
            }
        }

        return orbs;
    }
}
