/**
 */
package org.modelassay.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Distribution</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A histogram.
 * <!-- end-model-doc -->
 *
 *
 * @see org.modelassay.model.ExperimentsPackage#getDistribution()
 * @model
 * @generated
 */
public interface Distribution extends Chart {
} // Distribution
