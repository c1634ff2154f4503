namespace AstroEngine.Functions.Precompute;

/// <summary>The time between the beginnings of tasks unless a setting names another.</summary>
internal static class StaggerDefault
{
    /// <summary>Long: the tasks of an app may run on machines that also answer requests.</summary>
    public static TimeSpan Value => TimeSpan.FromMinutes(5);
}
