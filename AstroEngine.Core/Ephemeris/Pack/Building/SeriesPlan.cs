namespace AstroEngine.Core.Ephemeris.Pack.Building;

/// <summary>Gives all components of a quantity at an instant.</summary>
/// <param name="reference">The ephemeris to ask.</param>
/// <param name="day">Julian day, TT or UT as the quantity goes by.</param>
/// <param name="values">Receives the components.</param>
internal delegate void SeriesSampler(SwissReference reference, double day, Span<double> values);

/// <summary>What a series is to hold, and how exactly.</summary>
/// <param name="Id">Its number in the pack.</param>
/// <param name="Name">Its name in tables of errors.</param>
/// <param name="Components">How many numbers an instant has.</param>
/// <param name="Sample">Gives them.</param>
/// <param name="Tolerance">The largest error of each component; that of a distance is relative.</param>
internal sealed record SeriesPlan(PackSeriesId Id, string Name, int Components, SeriesSampler Sample, double[] Tolerance)
{
    /// <summary>Lengths of cells to choose from, in days.</summary>
    public required double[] CellDays { get; init; }

    /// <summary>Numbers of coefficients to choose from.</summary>
    public int[] Coefficients { get; init; } = [8, 12, 16];

    /// <summary>Whether the first component is a longitude, which jumps from 360 to 0.</summary>
    public bool FirstIsLongitude { get; init; }

    /// <summary>Whether the last component is a distance, with a relative tolerance.</summary>
    public bool LastIsDistance { get; init; }

    /// <summary>The shortest leaf that a cell is split into, in days: below it lies the noise of the reference.</summary>
    public double ShortestLeaf { get; init; } = 0.125;

    /// <summary>
    /// Whether the reference jumps where two segments of its files meet, by more than the tolerance: asteroids do by thousandths of an
    /// arcsecond, delta-T by a millisecond.
    /// </summary>
    public bool Jumps { get; init; }

    /// <summary>
    /// How far apart a fit may be measured, in days: light that passes the Sun is bent for a day or less, which a measurement of a few
    /// points would miss.
    /// </summary>
    public double? FinestFeature { get; init; }

    /// <summary>
    /// How many times the tolerance an error may be when the finished pack is checked: at instants that were not measured while fitting it
    /// is a little larger, and the reference carries noise of its own. Tolerance and allowance together keep the promise of accuracy.
    /// </summary>
    public double Allowance { get; init; } = 2.2;

    /// <summary>Where the first cell begins, so that known kinks fall on borders; null: at the beginning of the span.</summary>
    public double? Anchor { get; init; }
}
