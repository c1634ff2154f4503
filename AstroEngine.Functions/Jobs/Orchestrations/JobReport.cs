using Microsoft.DurableTask;

namespace AstroEngine.Functions.Jobs.Orchestrations;

/// <summary>Reports the progress of a job in the custom status of its orchestration.</summary>
/// <param name="context">The orchestration.</param>
/// <param name="total">How many items there are.</param>
internal sealed class JobReport(TaskOrchestrationContext context, int total)
{
    private const string Calculating = "calculating";

    /// <summary>Reports a stage whose share of the work is known beforehand.</summary>
    public void Stage(string stage, int progress) => context.SetCustomStatus(new JobProgress(progress, stage, 0, total, 0));

    /// <summary>Reports items that are done. It says 100 only when the job has completed.</summary>
    public void Items(JobTally tally) => context.SetCustomStatus(
        new JobProgress((int)Math.Min(99, 100L * tally.Done / total), Calculating, tally.Done, total, tally.Failed));

    /// <summary>Reports that all is done.</summary>
    public void Completed(JobTally tally) => context.SetCustomStatus(new JobProgress(100, "completed", tally.Done, total, tally.Failed));
}
