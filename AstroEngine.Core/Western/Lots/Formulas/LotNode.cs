namespace AstroEngine.Core.Western.Lots.Formulas;

/// <summary>A part of a formula that was read.</summary>
/// <param name="Bound">What its value cannot go beyond, in degrees either way.</param>
/// <param name="Number">Its value, if it is made of numbers alone.</param>
internal abstract record LotNode(double Bound, double? Number)
{
    /// <summary>A number.</summary>
    public sealed record Constant(double Value) : LotNode(Math.Abs(Value), Value);

    /// <summary>A value of the chart.</summary>
    public sealed record Term(int Place) : LotNode(360, null);

    /// <summary>Two parts with a sign between them.</summary>
    public sealed record Pair(char Sign, LotNode Left, LotNode Right, double Reach) : LotNode(Reach, null);

    /// <summary>A part with a minus before it.</summary>
    public sealed record Negative(LotNode Inner) : LotNode(Inner.Bound, null);

    /// <summary>One part by day and another by night.</summary>
    public sealed record Choice(LotNode Day, LotNode Night) : LotNode(Math.Max(Day.Bound, Night.Bound), null);
}
