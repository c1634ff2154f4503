namespace AstroEngine.Core.Houses.Sphere;

/// <summary>Cusps in a caller's memory, numbered by their houses from 1.</summary>
/// <param name="values">12 or 36 cusps in degrees.</param>
internal readonly ref struct CuspSpan(Span<double> values)
{
    private readonly Span<double> _values = values;

    /// <summary>The cusp of a house, from 1.</summary>
    public ref double this[int house] => ref _values[house - 1];

    /// <summary>Houses 4 to 9 across from 10 to 3.</summary>
    public void Oppose()
    {
        for (var house = 4; house <= 9; house++)
        {
            this[house] = Degrees.Opposite(this[house <= 6 ? house + 6 : house - 6]);
        }
    }

    /// <summary>All twelve cusps turned by half the circle.</summary>
    public void Turn()
    {
        for (var house = 1; house <= 12; house++)
        {
            this[house] = Degrees.Opposite(this[house]);
        }
    }
}
