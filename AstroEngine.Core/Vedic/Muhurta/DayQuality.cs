namespace AstroEngine.Core.Vedic.Muhurta;

/// <summary>What a part of the day is good for.</summary>
public enum DayQuality
{
    /// <summary>Good to begin something in.</summary>
    Good,

    /// <summary>Good for journeys and what moves, else indifferent.</summary>
    Neutral,

    /// <summary>To be shunned.</summary>
    Bad,
}
