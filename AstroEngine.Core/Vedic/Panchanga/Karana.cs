namespace AstroEngine.Core.Vedic.Panchanga;

/// <summary>Half a tithi.</summary>
/// <param name="Number">1 to 60, from new moon.</param>
public readonly record struct Karana(int Number)
{
    private const int FirstMovable = 2;
    private const int LastMovable = 57;
    private const int Movable = 7;

    /// <summary>Whether it comes once a month: the first and the last three.</summary>
    public bool IsFixed => Number is < FirstMovable or > LastMovable;

    /// <summary>The name: seven movable ones follow each other eight times between the fixed ones (Surya Siddhanta 2.67-69).</summary>
    public KaranaName Name => Number switch
    {
        < FirstMovable => KaranaName.Kimstughna,
        > LastMovable => KaranaName.Shakuni + (Number - LastMovable - 1),
        _ => KaranaName.Bava + ((Number - FirstMovable) % Movable),
    };
}
