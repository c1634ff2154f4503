using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Sky;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Charts;

/// <summary>What a natal chart is asked for.</summary>
public sealed record NatalRequest
{
    /// <summary>The moment of birth.</summary>
    public required BirthMoment Moment { get; init; }

    /// <summary>The place of birth.</summary>
    public required GeoPlace Place { get; init; }

    /// <summary>What longitudes are counted from.</summary>
    public required ZodiacFrame Zodiac { get; init; }

    /// <summary>The house system.</summary>
    public required HouseSystem HouseSystem { get; init; }

    /// <summary>Which node of the Moon is meant.</summary>
    public LunarNode Node { get; init; }

    /// <summary>Where positions are seen from.</summary>
    public PositionCenter Center { get; init; }

    /// <summary>Apparent or geometric positions.</summary>
    public PositionKind Positions { get; init; }

    /// <summary>The points asked for, in the order of <see cref="ChartPoint"/>; null for the default ones, of which those that cannot be computed are left out.</summary>
    public IReadOnlyList<ChartPoint>? Points { get; init; }

    /// <summary>Whether the clock of the birth showed the local mean time of its zone's reference city.</summary>
    public bool IsZoneMeanTime { get; init; }

    /// <summary>Whether the birth lies in the year that is running when the chart is asked for.</summary>
    public bool IsCurrentYear { get; init; }

    /// <summary>When the Sun counts as risen, for calculations that need a sunrise; a natal chart does not.</summary>
    public SunriseDefinition Sunrise { get; init; }

    /// <summary>The clock of the birth, for calculations that tell local times of other moments; null for the offset of <see cref="Moment"/>.</summary>
    public BirthClock? Clock { get; init; }

    /// <summary>How positions are to be reckoned.</summary>
    public SkyFrame Frame => new(Zodiac, Center, Positions, Place);
}
