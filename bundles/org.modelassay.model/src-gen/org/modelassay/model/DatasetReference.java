/**
 */
package org.modelassay.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dataset Reference</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A data set on disk.
 * <!-- end-model-doc -->
 *
 *
 * @see org.modelassay.model.ExperimentsPackage#getDatasetReference()
 * @model
 * @generated
 */
public interface DatasetReference extends InputReference {
} // DatasetReference
