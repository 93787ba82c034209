package org.modelassay.ui.internal.explorer;

import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.ui.navigator.CommonDropAdapter;
import org.eclipse.ui.navigator.CommonDropAdapterAssistant;
import org.jspecify.annotations.Nullable;
import org.modelassay.ui.internal.presentation.StudyNode;
import org.modelassay.ui.internal.workspace.AssayProjects;
import org.modelassay.ui.internal.workspace.CheckpointImport;

/** Takes checkpoints dropped from the file manager: linked into the project, and added to the study if on one. */
public final class CheckpointDropAssistant extends CommonDropAdapterAssistant {

    @Override
    public boolean isSupportedType(TransferData type) {
        return FileTransfer.getInstance().isSupportedType(type);
    }

    @Override
    public IStatus validateDrop(Object target, int operation, TransferData type) {
        return isSupportedType(type) && StudiesActionProvider.resource(target) != null ? Status.OK_STATUS
                : Status.CANCEL_STATUS;
    }

    @Override
    public IStatus handleDrop(@Nullable CommonDropAdapter adapter, DropTargetEvent event, Object target) {
        return event.data instanceof String[] files ? drop(target, files) : Status.CANCEL_STATUS;
    }

    /**
     * Takes files.
     *
     * @param target on what they were dropped
     * @param files  their absolute paths
     * @return whether they were taken
     */
    public static IStatus drop(Object target, String[] files) {
        IResource resource = StudiesActionProvider.resource(target);
        if (resource == null) {
            return Status.CANCEL_STATUS;
        }
        IProject project = resource.getProject();
        java.util.Optional<Path> study = target instanceof StudyNode node ? java.util.Optional.of(node.study())
                : "assay".equals(resource.getFileExtension())
                        ? java.util.Optional.of(resource.getLocation().toPath())
                        : AssayProjects.studies(project).stream().findFirst()
                                .map(file -> file.getLocation().toPath());
        try {
            for (String file : files) {
                CheckpointImport.run(project, study, Path.of(file), new NullProgressMonitor());
            }
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }
}
