namespace AstroEngine.Core.Vedic.Friendship;

/// <summary>What a planet is to another, natural and temporary relation taken together.</summary>
public enum PlanetaryRelation
{
    /// <summary>Adhishatru: enemy by nature and for the time.</summary>
    GreatEnemy,

    /// <summary>Shatru: enemy in one way, neutral by nature.</summary>
    Enemy,

    /// <summary>Sama: friend in one way, enemy in the other.</summary>
    Neutral,

    /// <summary>Mitra: friend for the time, neutral by nature.</summary>
    Friend,

    /// <summary>Adhimitra: friend by nature and for the time.</summary>
    GreatFriend,
}
