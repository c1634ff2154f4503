using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Dashas;

/// <summary>Who rules a period: a planet, or a sign in the rasi dashas.</summary>
public readonly record struct DashaLord
{
    private readonly int _value;

    private DashaLord(bool isSign, int value)
    {
        IsSign = isSign;
        _value = value;
    }

    /// <summary>Whether a sign rules.</summary>
    public bool IsSign { get; }

    /// <summary>The planet.</summary>
    /// <exception cref="InvalidOperationException">A sign rules.</exception>
    public ChartPoint Planet => IsSign ? throw new InvalidOperationException("A sign rules the period.") : (ChartPoint)_value;

    /// <summary>The sign.</summary>
    /// <exception cref="InvalidOperationException">A planet rules.</exception>
    public Sign Sign => IsSign ? (Sign)_value : throw new InvalidOperationException("A planet rules the period.");

    /// <summary>The name as answers show it, such as <c>venus</c> or <c>libra</c>.</summary>
    public string Name => IsSign ? Names.Of(Sign) : Names.Of(Planet);

    /// <summary>A planet as lord.</summary>
    public static DashaLord Of(ChartPoint planet) => new(false, (int)planet);

    /// <summary>A sign as lord.</summary>
    public static DashaLord Of(Sign sign) => new(true, (int)sign);

    /// <inheritdoc />
    public override string ToString() => Name;
}
