using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Vargas;

/// <summary>A way to divide the signs: one method of one division. <see cref="VargaCatalog.Find"/> has them all.</summary>
public sealed class VargaRule
{
    private const int Signs = 12;

    private readonly VargaMapping _mapping;

    internal VargaRule(int division, VargaMethod method, VargaMapping mapping, bool hasUnequalParts = false)
    {
        Division = division;
        Method = method;
        _mapping = mapping;
        HasUnequalParts = hasUnequalParts;
    }

    /// <summary>The number of the division: 9 for the navamsa.</summary>
    public int Division { get; }

    /// <summary>The method.</summary>
    public VargaMethod Method { get; }

    /// <summary>Whether a sign has the five unequal parts of the trimsamsa and not as many equal ones as <see cref="Division"/> says.</summary>
    public bool HasUnequalParts { get; }

    /// <summary>The name of the division, such as <c>navamsa</c>; null for a division without one.</summary>
    public string? Name => VargaCatalog.NameOf(Division);

    /// <summary>Finds the place of a longitude in the divisional chart, exactly as rational arithmetic on the given double would.</summary>
    /// <param name="longitude">Ecliptic longitude in the zodiac of the chart; normalized here.</param>
    public VargaPosition Place(Angle longitude)
    {
        // Adding 0 turns a negative zero, which is not to be shown, into zero.
        var natal = new Angle(longitude.Normalized().Degrees + 0.0);
        if (HasUnequalParts)
        {
            var position = SignPosition.Of(natal);
            var unequal = TrimsamsaPart.Of(position);
            return new(natal, position.Sign, unequal.Part, SignOf((int)position.Sign, unequal.Part), unequal.Degree);
        }

        var equal = EqualPart.Of(natal, Division);
        var (sign, part) = Math.DivRem(equal.Index, Division);
        return new(natal, (Sign)sign, part, SignOf(sign, part), equal.Degree);
    }

    /// <inheritdoc />
    public override string ToString() => $"D{Division} {Names.Of(Method)}";

    private Sign SignOf(int sign, int part)
    {
        var mapped = _mapping(sign, part, Division) % Signs;
        return (Sign)(mapped < 0 ? mapped + Signs : mapped);
    }
}
