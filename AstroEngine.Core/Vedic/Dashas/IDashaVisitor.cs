namespace AstroEngine.Core.Vedic.Dashas;

/// <summary>Is shown periods in their order, each before and after those that it divides into.</summary>
public interface IDashaVisitor
{
    /// <summary>A period begins.</summary>
    /// <param name="period">The period.</param>
    void Enter(in DashaPeriod period);

    /// <summary>Everything within a period was shown.</summary>
    /// <param name="period">The period.</param>
    void Leave(in DashaPeriod period);
}
