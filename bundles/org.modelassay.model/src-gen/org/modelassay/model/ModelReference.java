/**
 */
package org.modelassay.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Model Reference</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A model on disk: a Hugging Face directory or a safetensors file.
 * <!-- end-model-doc -->
 *
 *
 * @see org.modelassay.model.ExperimentsPackage#getModelReference()
 * @model
 * @generated
 */
public interface ModelReference extends InputReference {
} // ModelReference
