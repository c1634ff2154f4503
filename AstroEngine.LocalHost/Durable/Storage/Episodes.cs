using AstroEngine.LocalHost.Durable.History;

namespace AstroEngine.LocalHost.Durable.Storage;

/// <summary>Reads histories.</summary>
internal static class Episodes
{
    /// <summary>Reads the history of an instance.</summary>
    public static IReadOnlyList<Episode> Read(StoreConnection connection, string id)
    {
        using var reader = connection.Query("SELECT body FROM episodes WHERE instance = $1 ORDER BY number", id);
        var episodes = new List<Episode>();
        while (reader.Read())
        {
            episodes.Add(HistoryJson.ReadEpisode(reader.GetString(0)));
        }

        return episodes;
    }
}
