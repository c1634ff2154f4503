namespace AstroEngine.Functions.Jobs;

/// <summary>A point that every job of a kind passes, however quickly.</summary>
/// <param name="Progress">How far the job is then, in percent.</param>
/// <param name="Stage">What is being done.</param>
internal readonly record struct JobMilestone(int Progress, string Stage);
