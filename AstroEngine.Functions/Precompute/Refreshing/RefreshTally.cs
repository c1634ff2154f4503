namespace AstroEngine.Functions.Precompute.Refreshing;

/// <summary>What became of the answers of a round.</summary>
/// <param name="Computed">How many were computed.</param>
/// <param name="Good">How many were still good.</param>
/// <param name="Impossible">How many could not be computed.</param>
internal readonly record struct RefreshTally(int Computed, int Good, int Impossible)
{
    /// <summary>The counts in words.</summary>
    /// <param name="what">What the answers are, in the plural.</param>
    public string Summary(string what) => $"{Computed} {what} computed, {Good} still good, {Impossible} impossible";
}
