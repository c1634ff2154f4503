namespace AstroEngine.Functions.Precompute;

/// <summary>The time between the beginnings of tasks unless a setting names another.</summary>
internal static class StaggerDefault
{
    /// <summary>Short: in one process tasks wait for each other anyway.</summary>
    public static TimeSpan Value => TimeSpan.FromSeconds(2);
}
